import { canonical, foldLetters, levelled } from '../fold/folded-text.js';
import { partOfReceipt, receiptPattern, wholeNumber } from '../fold/numbers/codes.js';
import { plainNumbers } from '../fold/numbers/numbers.js';
import type { SearchWords } from '../fold/search-words.js';
import { withoutEnding } from '../fold/signs/okurigana.js';
import { soundOf } from '../fold/sounds/sound.js';
import { type Family, STEMMING, stemsOf } from '../fold/stems.js';

/** What must stand in a folded text. */
export interface Pattern {
  readonly text: string;
  /** `plain` alone, where what stands across the spaces of a text is another word. */
  readonly isPlain: boolean;
  /** Only in texts of this family. */
  readonly family?: Family;
  /** Words that hold these letters and do not count. */
  readonly hiding: readonly string[];
}
/** All of these stand in the text. */
export type Alternative = readonly Pattern[];
/** One of these ways to write a word stands in the text. */
export type QueryWord = readonly Alternative[];
/** All of these words stand in the text, in whatever order. Empty: nothing to search for. */
export type SearchQuery = readonly QueryWord[];

/** What is read of a query, and of its words; further ones are left out. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const MOST_ALTERNATIVES = 40;
/** From this length on a word may go on: somebody has not typed its end. */
const OPEN_FROM = 8;
const SHORT = 2;
const SHORT_HANGUL = 3;

const SPACED_SIGN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}]/u;
const HANGUL = /^[\uac00-\ud7a3]+$/;
const KANA = /^[ぁ-ゖー]+$/;
const ONE_KANA = /^[ぁ-ゖー]$/;
const ONE_SPACED_WORD = /^[^\s<>]+$/;

const pattern = (text: string, more: Partial<Pattern> = {}): Pattern => ({
  text,
  isPlain: false,
  hiding: [],
  ...more,
});
/** A word or phrase with the spaces that must stand around it. */
const bounded = (text: string): string => {
  const first = SPACED_SIGN.test(text[0] ?? '') ? ' ' : '';
  const last = SPACED_SIGN.test(text.at(-1) ?? '') ? ' ' : '';
  return `${first}${text}${last}`;
};

const spacedWord = (word: string, words?: SearchWords): Alternative[] => {
  const isLong = word.length >= OPEN_FROM;
  const sound = soundOf(word);
  return [
    [pattern(isLong ? ` ${word}` : ` ${word} `)],
    [pattern(`=${word} `)],
    ...STEMMING.flatMap((family) =>
      stemsOf(word, family).flatMap((stem): Alternative[] => [
        [pattern(` ${stem} `, { family })],
        [pattern(`=${stem} `, { family })],
      ]),
    ),
    ...(sound ? [[pattern(`${sound} `)]] : []),
    ...(words && word.length > 3
      ? words.ofRomaji(word).map((spelling) => joinedPattern(spelling, words))
      : []),
  ];
};

const joinedPattern = (text: string, words?: SearchWords): Alternative => [
  pattern(bounded(text), {
    isPlain: [...text].length <= (HANGUL.test(text) ? SHORT_HANGUL : SHORT),
    hiding:
      words && KANA.test(text) && text.length > 1 && text.length < 5 ? words.hiding(text) : [],
  }),
];

/** A short word in Hangul that the text parts by a space: only from the beginning of a word. */
const partedHangul = (text: string): Alternative[] =>
  HANGUL.test(text) && text.length <= SHORT_HANGUL
    ? Array.from({ length: text.length - 1 }, (_, i) => [
        pattern(` ${text.slice(0, i + 1)} ${text.slice(i + 1)}`, { isPlain: true }),
      ])
    : [];

const joinedWord = (text: string, words?: SearchWords): Alternative[] => {
  const short = withoutEnding(text);
  const spellings = words
    ? [...words.spellings(text), ...(short ? words.spellings(short) : [])]
    : [];
  return [
    joinedPattern(text, words),
    ...(short ? [joinedPattern(short, words)] : []),
    ...partedHangul(text),
    ...spellings.map((spelling) => joinedPattern(spelling, words)),
  ];
};

const formsOf = (level: string, isChinese: boolean, words?: SearchWords) => {
  const writing = { isChinese, isJoined: true };
  return [level, canonical(level, false)].map((each) => foldLetters(each, writing, words));
};

/** All ways in which one word of a query may stand in a text. */
const alternativesOf = (level: string, words?: SearchWords): QueryWord => {
  const forms = formsOf(level, false, words);
  const found: Alternative[] = [];
  for (const { text, compounds } of forms) {
    // One kana stands in nearly every text.
    if (!text || ONE_KANA.test(text)) continue;
    if (SPACED_SIGN.test(text) && ONE_SPACED_WORD.test(text))
      found.push(...spacedWord(text, words));
    else found.push(...joinedWord(text, words));
    for (const compound of compounds)
      if (text === forms[0]?.text)
        found.push([pattern(`=${compound} `)], [pattern(` ${compound} `)]);
  }
  for (const { text } of formsOf(level, true, words))
    if (text && !forms.some((form) => form.text === text))
      found.push([pattern(bounded(text), { family: 'Z' })]);
  const part = partOfReceipt(level);
  if (part && found.length) found.push([pattern(part.isWhole ? `${part.mark} ` : part.mark)]);
  const seen = new Set<string>();
  return found
    .filter((alternative) => {
      const key = JSON.stringify(alternative);
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST_ALTERNATIVES);
};

/** Reads what somebody typed: each word in the ways it may be written. Pure, never throws; nonsense is an empty query. */
export const readQuery = (typed: string, words?: SearchWords): SearchQuery => {
  const level = plainNumbers(levelled(typed.slice(0, LONGEST_QUERY)), true).trim();
  const receipt = receiptPattern(level);
  if (receipt) return [[[pattern(receipt)]]];
  const read = level
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .map((word) => alternativesOf(word, words))
    .filter((word) => word.length > 0);
  const number = wholeNumber(level);
  if (!number) return read;
  // A telephone number: as one, or the numbers that were typed.
  const apart: Alternative = read.flatMap(([first = []]) => first);
  const rest = read.length === 1 ? (read[0] ?? []) : [apart];
  return [[[pattern(`${number} `)], ...rest]];
};
