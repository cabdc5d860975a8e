import {
  DOUBLE_NEGATIVE,
  HONORIFIC,
  LONGEST,
  LOOKS_PASSIVE,
  PASSIVE_CAUSATIVE,
  POLITE_END,
} from './check-plain-japanese.js';
import { ENDINGS, formsOf } from './conjugate.js';
import data from './hard-words.json' with { type: 'json' };
import { plainDates } from './plain-dates.js';

/** What may be made plainer; each has its words in the locales. */
export const HINT_RULES = [
  'hard-word',
  'katakana',
  'honorific',
  'sentence-length',
  'double-negative',
  'passive',
  'ending',
  'date',
] as const;
export type HintRule = (typeof HINT_RULES)[number];

/** One place of a text that may be made plainer. */
export interface Hint {
  readonly rule: HintRule;
  readonly start: number;
  readonly end: number;
  /** The words at that place. */
  readonly found: string;
  /** What can stand there instead, where one can say so without knowing what is meant. */
  readonly suggestion?: string;
}

const KANJI = /[一-龥々]/;
const KATAKANA = /[ァ-ヶー]/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const endings = new Map(ENDINGS);
const verbs: Readonly<Record<string, string>> = data.verbs;
const phrases: Readonly<Record<string, string>> = { ...data.words };
const VERB = new RegExp(`(${anyOf(Object.keys(verbs))})(${anyOf([...endings.keys()])})`, 'g');
const WORD = new RegExp(anyOf(Object.keys(phrases)), 'g');
const LOAN = new RegExp(anyOf(Object.keys(data.katakana)), 'g');
const HUMBLE = new RegExp(anyOf(Object.keys(data.honorifics)), 'g');

/** A word of kanji inside a longer one (確認 in 本人確認書) is that one's matter. */
const isInside = (text: string, start: number, end: number, sign: RegExp): boolean =>
  (sign.test(text[start] ?? '') && sign.test(text[start - 1] ?? '')) ||
  (sign.test(text[end - 1] ?? '') && sign.test(text[end] ?? ''));

const hintsOf = (
  text: string,
  rule: HintRule,
  pattern: RegExp,
  suggest: (match: RegExpMatchArray) => string | undefined = () => undefined,
): Hint[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const [found] = match;
    if (!found) return [];
    const suggestion = suggest(match);
    return [
      {
        rule,
        start: match.index,
        end: match.index + found.length,
        found,
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    ];
  });

const hardVerbs = (text: string): Hint[] =>
  hintsOf(text, 'hard-word', VERB, ([, verb = '', ending = '']) =>
    endings.get(ending)?.(formsOf(verbs[verb] ?? '')),
  ).filter(
    ({ start }) => !(KANJI.test(text[start - 1] ?? '') || /[ごお]/.test(text[start - 1] ?? '')),
  );

const hardWords = (text: string): Hint[] =>
  hintsOf(text, 'hard-word', WORD, ([word]) => phrases[word])
    .filter(({ start, end }) => !isInside(text, start, end, KANJI))
    // A noun that goes on as a verb in a form that the list does not know: to be said anew, not replaced.
    .map((hint) => {
      if (
        !KANJI.test(hint.found.at(-1) ?? '') ||
        !/^(さ|し|す|せ|でき|いた|願)/.test(text.slice(hint.end))
      )
        return hint;
      const { suggestion: _, ...rest } = hint;
      return rest;
    });

const loans = (text: string): Hint[] =>
  hintsOf(
    text,
    'katakana',
    LOAN,
    ([word]) => (data.katakana as Record<string, string>)[word],
  ).filter(({ start, end }) => !isInside(text, start, end, KATAKANA));

const humble = (text: string): Hint[] =>
  [
    ...hintsOf(
      text,
      'honorific',
      HUMBLE,
      ([word]) => (data.honorifics as Record<string, string>)[word],
    ),
    // Thanks are thanks in plain Japanese, too.
    ...hintsOf(text, 'honorific', HONORIFIC),
  ].filter(({ start }) => !/ありがとう$/.test(text.slice(0, start)));

const SENTENCE = /[^。！？\n]+[。！？]?/g;
const sentences = (
  text: string,
  rule: HintRule,
  isAtFault: (sentence: string) => boolean,
): Hint[] =>
  hintsOf(text, rule, SENTENCE)
    .filter(({ found }) => isAtFault(found.trim()))
    .map((hint) => {
      const lead = hint.found.length - hint.found.trimStart().length;
      const found = hint.found.trim();
      return { ...hint, start: hint.start + lead, end: hint.start + lead + found.length, found };
    });

const isLong = (sentence: string) => [...sentence.replace(/[。！？\s]/g, '')].length > LONGEST + 15;
const isImpolite = (sentence: string) =>
  sentence.endsWith('。') && !POLITE_END.test(sentence.replace(/[」』）)。]+$/, ''));

const passive = (text: string): Hint[] =>
  hintsOf(
    text.replace(LOOKS_PASSIVE, (seen) => '　'.repeat(seen.length)),
    'passive',
    PASSIVE_CAUSATIVE,
  ).map((hint) => ({ ...hint, found: text.slice(hint.start, hint.end) }));

const dates = (text: string): Hint[] =>
  plainDates(text).map(({ start, end, suggestion }) => ({
    rule: 'date' as const,
    start,
    end,
    found: text.slice(start, end),
    suggestion,
  }));

/** Of two hints on the same words the earlier in the list stays; a sentence may hold others. */
const WIDE: readonly HintRule[] = ['sentence-length', 'ending'];
const withoutOverlaps = (hints: readonly Hint[]): Hint[] => {
  const kept: Hint[] = [];
  for (const hint of hints)
    if (
      WIDE.includes(hint.rule) ||
      !kept.some((k) => !WIDE.includes(k.rule) && k.start < hint.end && k.end > hint.start)
    )
      kept.push(hint);
  return kept;
};

/**
 * Where a Japanese text may be made plainer, in the order of the text. Hints and no errors: staff decide. The longest thing
 * to replace comes before a shorter one within it.
 */
export const findHints = (text: string): Hint[] =>
  withoutOverlaps([
    ...dates(text),
    ...humble(text).filter(({ suggestion }) => suggestion !== undefined),
    ...hardVerbs(text),
    ...hardWords(text),
    ...loans(text),
    ...humble(text),
    ...hintsOf(text, 'double-negative', DOUBLE_NEGATIVE),
    ...passive(text),
    ...sentences(text, 'sentence-length', isLong),
    ...sentences(text, 'ending', isImpolite),
  ]).sort((a, b) => a.start - b.start || a.end - b.end);

/** The text with a hint's suggestion in its place. */
export const takeHint = (text: string, { start, end, suggestion = '' }: Hint): string =>
  text.slice(0, start) + suggestion + text.slice(end);
