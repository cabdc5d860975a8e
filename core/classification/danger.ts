import { DANGERS, type Danger } from '../contract/index.js';
import type { Found } from './lexicon/find-words.js';
import type { ClassText } from './likeness/gram-index.js';
import type { Examples } from './texts.js';

/** Danger is a class of its own among the documents, but no answer: it never competes with the measures. */
const PREFIX = 'danger:';
const NONE = `${PREFIX}none`;

export const isDanger = (code: string): boolean => code.startsWith(PREFIX);

/** The example voices of people in danger, and those near in words of people who are not. */
export const dangerTexts = (examples: Examples): ClassText[] =>
  Object.entries(examples).flatMap(([lang, { danger, dangerNot }]) => [
    ...DANGERS.flatMap((kind) =>
      danger[kind].map((text) => ({ code: PREFIX + kind, lang, text, weight: 1 })),
    ),
    ...dangerNot.map((text) => ({ code: NONE, lang, text, weight: 1 })),
  ]);

/** How many times as alike as the likest ordinary matter: a whole voice, one sentence of it, or either with a word of the lexicon. */
const WHOLE = 1.4;
const SENTENCE = 1.7;
const WITH_WORDS = 0.3;
/** Of fewer letters ("nice weather today") the likest class is chance. */
const LEAST_LETTERS = 12;
/** A likeness this small is chance; it keeps the ratio of two chances near one. */
const CHANCE = 0.02;

/** A text or a sentence of it, as far as danger is concerned. */
export interface DangerEvidence {
  readonly found: readonly Found[];
  readonly folded: string;
  /** Likeness to each class, in the order of `codes`. */
  readonly alike: Float32Array;
}

/** What danger is measured against. */
interface DangerScale {
  /** All document classes. */
  readonly codes: readonly string[];
  /** Measures against violence: what the city offers there sounds like violence itself. */
  readonly violence: readonly string[];
}

const dangersIn = (
  { found, folded, alike }: DangerEvidence,
  { codes, violence }: DangerScale,
  alone: number,
): Danger[] => {
  let ordinary = 0;
  codes.forEach((code, i) => {
    if (!violence.includes(code) && (!isDanger(code) || code === NONE))
      ordinary = Math.max(ordinary, alike[i] ?? 0);
  });
  return DANGERS.filter((kind) => {
    const likeness = alike[codes.indexOf(PREFIX + kind)] ?? 0;
    const ratio = (likeness + CHANCE) / (ordinary + CHANCE);
    const said = found.some((f) => f.target.kind === 'danger' && f.target.code === kind);
    return said ? ratio >= WITH_WORDS : ratio >= alone && folded.length >= LEAST_LETTERS;
  });
};

/**
 * What dangers a voice speaks of: because it, or a sentence of it, is far more like the examples than like any ordinary
 * matter, or because words of danger are in it and it is not quite unlike. Recall comes first: a flag shows numbers and
 * puts a voice first, and never holds one back.
 */
export const dangersOf = (
  whole: DangerEvidence,
  sentences: readonly DangerEvidence[],
  scale: DangerScale,
): Danger[] => [
  ...new Set([
    ...dangersIn(whole, scale, WHOLE),
    ...sentences.flatMap((sentence) => dangersIn(sentence, scale, SENTENCE)),
  ]),
];
