import type { EverydayWord, SiteCity } from '../../../core/contract/index.js';
import { fallbackChain } from '../../../core/language/index.js';

/** A word of everyday life in the reader's language, and where it leads. */
export interface Everyday {
  readonly id: string;
  /** With its readings. */
  readonly word: string;
  /** The section by name, if it has one in a language that the reader may read. */
  readonly section: string | undefined;
  /** The section's own number; else the switchboard's. */
  readonly telephone: string;
  readonly measure: string | undefined;
}

type Town = Pick<SiteCity, 'everyday' | 'texts' | 'cityHall'>;

const present = (city: Town, tag: string, word: EverydayWord): Everyday[] => {
  const chain = fallbackChain(tag);
  const shown = chain.map((each) => word.says[each]?.[0]).find(Boolean);
  if (!shown) return [];
  return [
    {
      id: word.id,
      word: shown,
      section: chain.map((each) => city.texts[each]?.section?.[word.section]).find(Boolean),
      telephone: word.telephone ?? city.cityHall.telephone,
      measure: word.measure,
    },
  ];
};

/** All words of the city, the most asked first. */
export const everydayWords = (city: Town, tag: string): Everyday[] =>
  city.everyday.flatMap((word) => present(city, tag, word));

/** Those of the city's words that a search found, by their ids. */
export const everydayNamed = (city: Town, tag: string, ids: readonly string[]): Everyday[] =>
  city.everyday.filter(({ id }) => ids.includes(id)).flatMap((word) => present(city, tag, word));
