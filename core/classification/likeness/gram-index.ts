import { normalise } from '../spelling/normalise.js';
import { gramsOf } from './grams.js';
import { PairTable } from './pair-table.js';

/** What is written about one class in one language; `weight` as in the lexicon. */
export interface ClassText {
  readonly code: string;
  readonly lang: string;
  readonly text: string;
  readonly weight: number;
}
export interface GramIndex {
  readonly codes: readonly string[];
  /** The number of a gram, or -1; `starts` tells where its places in `docs` and `weights` begin. */
  numberOf(gram: number): number;
  readonly rarity: Float32Array;
  readonly starts: Uint32Array;
  readonly docs: Uint16Array;
  readonly weights: Float32Array;
  readonly docClass: Uint16Array;
}

/** Taken once, as in the pair table. */
const { log, log1p } = Math;

/** What is left of the rarity of a gram that every class knows, taken off all. */
const EVERYWHERE = 0.6;

/** All that is written about one class in one language: its grams by number, each with how much of it there is. */
interface Doc {
  readonly code: string;
  readonly grams: Uint32Array;
  readonly counts: Float32Array;
}

/** One document per class and language: a class must not lose because it is described in fewer languages. */
const byClassAndLanguage = (texts: readonly ClassText[]): ClassText[][] => {
  const groups = new Map<string, ClassText[]>();
  for (const text of texts) {
    const key = `${text.code} ${text.lang}`;
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/** Counts with one scratch list for all documents; `numbers` gives each new gram the next number. */
const documents = (
  texts: readonly ClassText[],
  numbers: PairTable,
  foldedOf: (text: string) => string,
): Doc[] => {
  let scratch = new Float32Array(1 << 18);
  return byClassAndLanguage(texts).map((group) => {
    const seen: number[] = [];
    for (const { text, weight } of group)
      for (const gram of gramsOf(foldedOf(text))) {
        let number = numbers.get(gram, 0);
        if (number < 0) {
          number = numbers.size;
          numbers.set(gram, 0, number);
          if (number >= scratch.length) {
            const larger = new Float32Array(scratch.length * 2);
            larger.set(scratch);
            scratch = larger;
          }
        }
        if (!scratch[number]) seen.push(number);
        scratch[number] = (scratch[number] ?? 0) + weight;
      }
    const grams = Uint32Array.from(seen);
    const counts = Float32Array.from(seen, (number) => scratch[number] ?? 0);
    for (const number of seen) scratch[number] = 0;
    return { code: group[0]?.code ?? '', grams, counts };
  });
};

/** How few classes know each gram; one that all know says nothing. Documents come sorted by class. */
const rarityOf = (docs: readonly Doc[], docClass: Uint16Array, size: number, classes: number) => {
  const known = new Float32Array(size);
  const last = new Int32Array(size).fill(-1);
  docs.forEach(({ grams }, doc) => {
    const at = docClass[doc] ?? 0;
    for (const number of grams) {
      if (last[number] === at) continue;
      last[number] = at;
      known[number] = (known[number] ?? 0) + 1;
    }
  });
  return known.map((n) => log(1 + classes / n) - EVERYWHERE);
};

/** Builds the table of character pieces over plan, lexicon and examples, in flat arrays so that it stays small. */
export const indexGrams = (
  texts: readonly ClassText[],
  foldedOf = (text: string): string => normalise(text).folded,
): GramIndex => {
  const numbers = new PairTable(1 << 18);
  const found = documents(texts, numbers, foldedOf);
  const { size } = numbers;
  const codes = [...new Set(found.map((d) => d.code))];
  const docClass = Uint16Array.from(found, (d) => codes.indexOf(d.code));
  const rarity = rarityOf(found, docClass, size, codes.length);
  const starts = new Uint32Array(size + 1);
  for (const { grams } of found)
    for (const number of grams) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const free = starts.slice();
  const docs = new Uint16Array(starts[size] ?? 0);
  const weights = new Float32Array(docs.length);
  found.forEach(({ grams, counts }, doc) => {
    const own = counts.map((n, i) => log1p(n) * (rarity[grams[i] ?? 0] ?? 0));
    const norm = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    grams.forEach((number, i) => {
      const place = free[number] ?? 0;
      free[number] = place + 1;
      docs[place] = doc;
      weights[place] = (own[i] ?? 0) / norm;
    });
  });
  const numberOf = (gram: number) => numbers.get(gram, 0);
  return { codes, numberOf, rarity, starts, docs, weights, docClass };
};
