import type { GramIndex } from './gram-index.js';
import { gramsOf } from './grams.js';

/** What two voices are compared by. */
export interface VoiceFeatures {
  /** Hashes of the character pieces, ascending, and their weights: a vector of length 1. */
  readonly grams: Uint32Array;
  readonly weights: Float32Array;
  /** The things it speaks of, whatever the language. */
  readonly concepts: ReadonlySet<string>;
}

/** `concepts`: the things it speaks of. A piece that no class knows is as rare as one that only one knows. */
export const voiceFeatures = (
  folded: string,
  concepts: ReadonlySet<string>,
  index: GramIndex,
): VoiceFeatures => {
  const counts = new Map<number, number>();
  for (const gram of gramsOf(folded)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const rarest = Math.log(1 + index.codes.length);
  const pairs: Array<readonly [number, number]> = [];
  let square = 0;
  for (const [gram, n] of counts) {
    const number = index.numberOf(gram);
    const rarity = number < 0 ? rarest : Math.max(0, index.rarity[number] ?? 0);
    const weight = (1 + Math.log(n)) * rarity;
    square += weight * weight;
    pairs.push([gram, weight]);
  }
  pairs.sort(([a], [b]) => a - b);
  const norm = Math.sqrt(square) || 1;
  return {
    grams: Uint32Array.from(pairs, ([hash]) => hash),
    weights: Float32Array.from(pairs, ([, weight]) => weight / norm),
    concepts,
  };
};
