import { isSpaced } from './word-edges.js';

const JOINED_LENGTHS = [2, 3];
const SPACED_LENGTHS = [3, 4, 5];

const runs = (folded: string): string[] => folded.match(/[^ ]+/g) ?? [];

/** Splits "lineで申込" into the stretches whose letters behave alike. */
const stretches = (run: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let i = 1; i <= run.length; i++) {
    if (i < run.length && isSpaced(run[i]) === isSpaced(run[i - 1])) continue;
    parts.push(run.slice(from, i));
    from = i;
  }
  return parts;
};

/**
 * The character pieces of a normalised text: pairs and triples where words are not set apart, 3 to 5 letters with the
 * word's edges elsewhere. They still meet when a word is bent, joined or mistyped.
 */
export const gramsOf = (folded: string): string[] => {
  const grams: string[] = [];
  for (const part of runs(folded).flatMap(stretches)) {
    const spaced = isSpaced(part[0]);
    const padded = spaced ? `_${part}_` : part;
    for (const n of spaced ? SPACED_LENGTHS : JOINED_LENGTHS)
      for (let i = 0; i + n <= padded.length; i++) grams.push(padded.slice(i, i + n));
  }
  return grams;
};
