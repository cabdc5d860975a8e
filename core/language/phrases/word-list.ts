import { foldWord } from './fold-word.js';

/** The shortest beginning of a word that may stand for all of it. */
const BEGINNING = 4;

/** The words of phrases in one language. */
export interface WordList {
  readonly tag: string;
  readonly words: readonly string[];
  /** How many of them are a phrase. */
  readonly count: number;
  /** Words by how they are compared. */
  readonly byFold: ReadonlyMap<string, string>;
  /** How those are compared that begin with the same letters. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** The length of the longest, as it is compared. */
  readonly longest: number;
}

/** From so many words on five are enough, from fewer on six: 53 bits. */
const MANY = 1_500;

/** A list from lines of words, as its file holds them. */
export const wordList = (tag: string, lines: readonly string[]): WordList => {
  const words = lines.flatMap((line) => line.split(', '));
  const byFold = new Map(words.map((word) => [foldWord(word), word]));
  const folds = [...byFold.keys()];
  const byBeginning = new Map<string, string[]>();
  for (const fold of folds) {
    const beginning = fold.slice(0, BEGINNING);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), fold]);
  }
  return {
    byBeginning,
    ...{ tag, words, byFold, count: words.length >= MANY ? 5 : 6 },
    longest: Math.max(...folds.map((fold) => fold.length)),
  };
};

/** The one word that begins so; undefined where none does, or several. */
export const begunBy = (
  { byBeginning, byFold }: WordList,
  beginning: string,
): string | undefined => {
  if (beginning.length < BEGINNING) return undefined;
  const near = byBeginning.get(beginning.slice(0, BEGINNING)) ?? [];
  const [first, ...more] = near.filter((fold) => fold.startsWith(beginning));
  return first && !more.length ? byFold.get(first) : undefined;
};
