import { gramsOf } from './grams.js';
import { normalise } from './normalise.js';

/** What is written about one class in one language; `weight` as in the lexicon. */
export interface ClassText {
  readonly code: string;
  readonly lang: string;
  readonly text: string;
  readonly weight: number;
}
export interface GramIndex {
  readonly codes: readonly string[];
  /** Grams by number; `starts` tells where a gram's places in `docs` and `weights` begin. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
  readonly starts: Uint32Array;
  readonly docs: Uint16Array;
  readonly weights: Float32Array;
  readonly docClass: Uint16Array;
}

/** What is left of the rarity of a gram that every class knows, taken off all. */
const EVERYWHERE = 0.6;

type Doc = { readonly code: string; readonly counts: Map<number, number> };

/** One document per class and language: a class must not lose because it is described in fewer languages. */
const documents = (texts: readonly ClassText[], numbers: Map<string, number>): Doc[] => {
  const byKey = new Map<string, Doc>();
  for (const { code, lang, text, weight } of texts) {
    const key = `${code} ${lang}`;
    const doc = byKey.get(key) ?? { code, counts: new Map<number, number>() };
    byKey.set(key, doc);
    for (const gram of gramsOf(normalise(text).folded)) {
      const number = numbers.get(gram) ?? numbers.size;
      if (number === numbers.size) numbers.set(gram, number);
      doc.counts.set(number, (doc.counts.get(number) ?? 0) + weight);
    }
  }
  return [...byKey.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
};

/** How few classes know each gram; one that all know says nothing. Documents come sorted by class. */
const rarityOf = (docs: readonly Doc[], docClass: Uint16Array, size: number, classes: number) => {
  const known = new Float32Array(size);
  const last = new Int32Array(size).fill(-1);
  docs.forEach(({ counts }, doc) => {
    const at = docClass[doc] ?? 0;
    for (const number of counts.keys()) {
      if (last[number] === at) continue;
      last[number] = at;
      known[number] = (known[number] ?? 0) + 1;
    }
  });
  return known.map((n) => Math.log(1 + classes / n) - EVERYWHERE);
};

/** Builds the table of character pieces over plan and lexicon, in flat arrays so that it stays small. */
export const indexGrams = (texts: readonly ClassText[]): GramIndex => {
  const numbers = new Map<string, number>();
  const found = documents(texts, numbers);
  const codes = [...new Set(found.map((d) => d.code))];
  const docClass = Uint16Array.from(found, (d) => codes.indexOf(d.code));
  const rarity = rarityOf(found, docClass, numbers.size, codes.length);
  const starts = new Uint32Array(numbers.size + 1);
  for (const { counts } of found)
    for (const number of counts.keys()) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let i = 0; i < numbers.size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const free = starts.slice();
  const docs = new Uint16Array(starts[numbers.size] ?? 0);
  const weights = new Float32Array(docs.length);
  found.forEach(({ counts }, doc) => {
    const weightOf = (number: number, n: number) => Math.log1p(n) * (rarity[number] ?? 0);
    let square = 0;
    for (const [number, n] of counts) square += weightOf(number, n) ** 2;
    const norm = Math.sqrt(square) || 1;
    for (const [number, n] of counts) {
      const place = free[number] ?? 0;
      free[number] = place + 1;
      docs[place] = doc;
      weights[place] = weightOf(number, n) / norm;
    }
  });
  return { codes, numbers, rarity, starts, docs, weights, docClass };
};

/** How alike a normalised text and each class are (cosine, 0 to 1): the best language of the class counts. */
export const gramScores = (folded: string, index: GramIndex): Float32Array => {
  const counts = new Map<number, number>();
  for (const gram of gramsOf(folded)) {
    const number = index.numbers.get(gram);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const byDoc = new Float32Array(index.docClass.length);
  let square = 0;
  for (const [number, n] of counts) {
    const weight = (1 + Math.log(n)) * (index.rarity[number] ?? 0);
    square += weight * weight;
    const end = index.starts[number + 1] ?? 0;
    for (let i = index.starts[number] ?? 0; i < end; i++) {
      const doc = index.docs[i] ?? 0;
      byDoc[doc] = (byDoc[doc] ?? 0) + weight * (index.weights[i] ?? 0);
    }
  }
  const scores = new Float32Array(index.codes.length);
  const norm = Math.sqrt(square) || 1;
  byDoc.forEach((value, doc) => {
    const at = index.docClass[doc] ?? 0;
    scores[at] = Math.max(scores[at] ?? 0, value / norm);
  });
  return scores;
};
