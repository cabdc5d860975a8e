import type { EverydayWord, SiteCity } from '../../../core/contract/index.js';
import {
  fallbackChain,
  folded,
  onlyReadings,
  searchWords,
  withoutReadings,
} from '../../../core/language/index.js';

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

const KATAKANA = /[\u30a1-\u30f6]/g;
/** As people type: without accents (not the marks of kana or Devanagari, which are letters), katakana as hiragana. */
const asTyped = (text: string): string =>
  folded(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** A word as it is written and as it is read, so that kana finds kanji. */
const waysToWrite = (word: string): string[] => [
  ...new Set([withoutReadings(word), onlyReadings(word)].map(asTyped)),
];

/** From this length on a word that is only a part of what was typed is meant. */
const SHORTEST = 2;

/** The words that somebody means by what they typed, in whatever language of ours. */
export const findEveryday = (city: Town, tag: string, query: string): Everyday[] => {
  const typed = searchWords(query).map(asTyped);
  if (typed.length === 0) return [];
  const whole = typed.join(' ');
  const means = (said: string) =>
    typed.every((word) => said.includes(word)) || (said.length >= SHORTEST && whole.includes(said));
  return city.everyday
    .filter(({ says }) => Object.values(says).flat().flatMap(waysToWrite).some(means))
    .flatMap((word) => present(city, tag, word));
};
