import { isSpaced } from '../spelling/word-edges.js';

/** Taken once, as in the pair table. */
const { imul } = Math;

const JOINED = { least: 2, most: 3 };
const SPACED = { least: 3, most: 5 };

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

/** FNV-1a over UTF-16 units, 31 bits: among 200,000 pieces about ten pairs meet, which no score notices. */
const BASIS = 0x811c9dc5;
const step = (hash: number, unit: number): number => imul(hash ^ unit, 0x01000193);
const small = (hash: number): number => hash >>> 1;

/**
 * The character pieces of a normalised text, as hashes: pairs and triples where words are not set apart, 3 to 5 letters
 * with the word's edges elsewhere. They still meet when a word is bent, joined or mistyped.
 */
export const gramsOf = (folded: string): number[] => {
  const grams: number[] = [];
  for (const part of runs(folded).flatMap(stretches)) {
    const spaced = isSpaced(part[0]);
    const { least, most } = spaced ? SPACED : JOINED;
    const text = spaced ? `_${part}_` : part;
    for (let from = 0; from < text.length; from++) {
      let hash = BASIS;
      for (let n = 1; n <= most && from + n <= text.length; n++) {
        hash = step(hash, text.charCodeAt(from + n - 1));
        if (n >= least) grams.push(small(hash));
      }
    }
  }
  return grams;
};
