import { readEntry } from '../lexicon/entry.js';
import { findWords } from '../lexicon/find-words.js';
import {
  commonWords,
  indexLines,
  type LexiconIndex,
  type LexiconLine,
} from '../lexicon/lexicon-index.js';
import { languageFactors } from '../spelling/language-mix.js';
import { type Normal, normalise } from '../spelling/normalise.js';
import type { DangerFiles } from './danger-files.js';

/** The concepts of a text, each with the words that spoke for it. */
export type Concepts = ReadonlyMap<string, readonly string[]>;

/** A word that counts less is of a language in which the voice is not written. */
const OWN = 0.75;

const latin = (line: string): string[] => normalise(line).folded.match(/[a-z]+/g) ?? [];

/** The words of danger of all languages, read. */
export const dangerLines = (words: DangerFiles['words']): LexiconLine[] =>
  Object.entries(words).flatMap(([lang, { concepts }]) =>
    Object.entries(concepts).map(([code, line]) => ({
      target: { kind: 'concept', code },
      lang,
      entry: readEntry(line),
    })),
  );

/** Puts the words of danger of all languages into one search table. */
export const indexDangerWords = (words: DangerFiles['words']): LexiconIndex => {
  const lines = dangerLines(words);
  const taken = new Set(
    Object.entries(words).flatMap(([lang, { common = [], concepts }]) =>
      lang === 'ja' ? [] : [...common, ...Object.values(concepts)].flatMap(latin),
    ),
  );
  return indexLines(lines, commonWords(words), taken);
};

/** The concepts of a sentence; `factors`: how much the words of each language count in it. */
export const conceptsIn = (
  sentence: Normal,
  index: LexiconIndex,
  factors: ReadonlyMap<string, number>,
): Concepts => {
  const concepts = new Map<string, string[]>();
  for (const { target, label, score } of findWords(sentence, index, 'concept', factors)) {
    if (score <= OWN) continue;
    const words = concepts.get(target.code);
    if (words) words.push(label);
    else concepts.set(target.code, [label]);
  }
  return concepts;
};

/** Reads the sentences of one text; what it is written in is told by the whole of it. */
export const dangerWordsOf = (
  whole: Normal,
  index: LexiconIndex,
): ((sentence: Normal) => Concepts) => {
  const factors = languageFactors(whole, index.common);
  return (sentence) => conceptsIn(sentence, index, factors);
};
