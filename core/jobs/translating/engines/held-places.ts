import {
  findPersonalData,
  guardOptionsOf,
  type PublicCity,
} from '../../../classification/index.js';
import { withoutReadings } from '../../../language/index.js';
import { daysIn, type Names } from '../../../language/sentences/index.js';
import type { Held } from './masks.js';

/** What is known of the city's own words. */
export interface KnownWords {
  readonly city: PublicCity;
  /** Japanese names of its sections. */
  readonly sections: readonly string[];
  readonly names: Names;
  readonly terms: readonly Readonly<Record<string, readonly string[]>>[];
  /** The tag by which a language writes days. */
  readonly formatOf: (lang: string) => string;
}
interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Ends where words of another script begin, which Japanese writes right behind it. */
const LINK = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]*[\w/#=&-]/gi;
const MAIL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}/g;
/** Figures with strokes, brackets or spaces between them, from six figures on; and #9110. */
const NUMBER = /\+?[(（]?[\d０-９](?:[-‐‑‒–—―−ー－.()（） ]{0,2}[\d０-９]){5,}|#\d{4}/g;
const RECEIPT_END = '-\\d{4}-[0-9A-Z]{6}';

const asTheyAre = (text: string, pattern: RegExp): Held[] =>
  [...text.matchAll(pattern)].map(({ 0: says, index }) => ({
    ...{ start: index, end: index + says.length, says },
  }));

const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{M}]/u.test(sign ?? '');
const hasNoSpaces = (word: string): boolean =>
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(word);

/** Where a word stands in a text, as a word of its own where its language has spaces. */
const placesOf = (text: string, word: string, says: string): Held[] => {
  if (!word) return [];
  const [small, looked] = [text.toLowerCase(), word.toLowerCase()];
  // Small letters that are longer than their capitals would move all places.
  if (small.length !== text.length) return [];
  const found: Held[] = [];
  for (let at = small.indexOf(looked); at >= 0; at = small.indexOf(looked, at + looked.length)) {
    const end = at + looked.length;
    if (hasNoSpaces(word) || !(isLetter(text[at - 1]) || isLetter(text[end])))
      found.push({ start: at, end, says });
  }
  return found;
};

const longestFirst = (a: readonly [string, string], b: readonly [string, string]): number =>
  b[0].length - a[0].length;

/** Names of sections and words of the glossary as the two languages say them, the preferred way; the longest first. */
const ownWords = ({ sections, names, terms }: KnownWords, { from, to }: Pair) => {
  const nameIn = (japanese: string, lang: string) =>
    lang === 'ja' ? japanese : names('section', japanese, lang);
  const pairs = [
    ...sections.map((name) => [nameIn(name, from), nameIn(name, to)]),
    // Another way than the first may mean another thing: a branch is a part of a tree too.
    ...terms.map((term) => [term[from]?.[0], term[to]?.[0]]),
  ];
  return pairs
    .flatMap(([word, says]): [string, string][] =>
      word && says ? [[withoutReadings(word), withoutReadings(says)]] : [],
    )
    .sort(longestFirst);
};

/**
 * What no engine is given of a text: what points at a person, links, mail addresses, telephone and receipt numbers (they stay as they
 * are); days of a Japanese text, names of sections and words of the glossary (they are said by us). The surest first.
 */
export const heldPlaces = (text: string, pair: Pair, known: KnownWords): Held[] => [
  ...asTheyAre(text, LINK),
  ...asTheyAre(text, MAIL),
  ...asTheyAre(text, new RegExp(`${known.city.receiptPrefix}${RECEIPT_END}`, 'g')),
  ...findPersonalData(text, guardOptionsOf(known.city)).map(({ start, end }) => ({
    ...{ start, end, says: text.slice(start, end) },
  })),
  ...(pair.from === 'ja' ? daysIn(text, { lang: pair.to, format: known.formatOf(pair.to) }) : []),
  ...asTheyAre(text, NUMBER),
  ...ownWords(known, pair).flatMap(([word, says]) => placesOf(text, word, says)),
];
