import type { KanjiReadings, Way } from '../../language/fold/by-ear/index.js';
import { type Found, findWords } from '../lexicon/find-words.js';
import { indexLines, type LexiconLine } from '../lexicon/lexicon-index.js';
import { type ClassText, indexGrams } from '../likeness/gram-index.js';
import { gramScores } from '../likeness/gram-scores.js';
import { spellingOf } from './spelling-of.js';

/** What is known in one language, to be compared by ear. */
export interface ToHear {
  readonly lines: readonly LexiconLine[];
  readonly texts: readonly ClassText[];
  readonly readings: () => KanjiReadings;
}
export interface HeardRead {
  readonly found: readonly Found[];
  readonly alike: ReadonlyMap<string, number>;
}
/** Reads a text by its sound in one language. */
export type Ear = (text: string) => HeardRead;

/** Builds the tables of one language for one way of writing. */
export const buildEar = (way: Way, lang: string, { lines, texts, readings }: ToHear): Ear => {
  const isJapanese = lang === 'ja';
  const spelt = spellingOf(way, lang);
  const read = isJapanese ? readings() : (text: string) => text;
  const own = texts
    .filter((text) => text.lang === lang)
    .map((text) => ({ ...text, text: read(text.text) }));
  const grams = indexGrams(own, (text) => spelt(text).folded);
  const words = indexLines(
    lines.filter((line) => line.lang === lang),
    new Map(),
    undefined,
    (phrase) => spelt(read(phrase)),
  );
  const factors = new Map([[lang, 1]]);
  return (text) => {
    const normal = spelt(text);
    const scores = gramScores(normal.folded, grams);
    return {
      found: findWords(normal, words, undefined, factors),
      alike: new Map(grams.codes.map((code, i) => [code, scores[i] ?? 0])),
    };
  };
};
