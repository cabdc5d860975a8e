import type { VoiceFeatures } from './voice-features.js';

/** Cosine of the character pieces, 0 to 1. Both lists are ascending: one walk. */
const piecesAlike = (a: VoiceFeatures, b: VoiceFeatures): number => {
  let sum = 0;
  for (let i = 0, j = 0; i < a.grams.length && j < b.grams.length; ) {
    const x = a.grams[i] ?? 0;
    const y = b.grams[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
};

/** One thing in common is a subject, two are a matter. */
const ENOUGH_CONCEPTS = 2;
/** The same things can be praised and blamed: concepts alone never say "the same". */
const MOST_BY_CONCEPTS = 0.6;

/** What both speak of, as a share of all they speak of (Dice), across languages and scripts. */
export const conceptsAlike = (a: VoiceFeatures, b: VoiceFeatures): number => {
  let both = 0;
  for (const concept of a.concepts) if (b.concepts.has(concept)) both++;
  if (both < ENOUGH_CONCEPTS) return 0;
  return (MOST_BY_CONCEPTS * 2 * both) / (a.concepts.size + b.concepts.size);
};

/** Below this two voices share a subject, not a matter. */
export const ALIKE = 0.3;

/** How alike two voices are, 0 to 1: by their letters, or by the things they speak of. The same text is 1. */
export const likeness = (a: VoiceFeatures, b: VoiceFeatures): number =>
  Math.min(1, Math.max(piecesAlike(a, b), conceptsAlike(a, b)));
