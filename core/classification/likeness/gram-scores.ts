import type { GramIndex } from './gram-index.js';
import { gramsOf } from './grams.js';

/** How alike a normalised text and each class are (cosine, 0 to 1): the best language of the class counts. */
export const gramScores = (folded: string, index: GramIndex): Float32Array => {
  const counts = new Map<number, number>();
  for (const gram of gramsOf(folded)) {
    const number = index.numberOf(gram);
    if (number >= 0) counts.set(number, (counts.get(number) ?? 0) + 1);
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
