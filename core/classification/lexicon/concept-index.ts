import type { Found } from './find-words.js';

/** A voice that is known to be about a class, with the things it speaks of. */
export interface ConceptVoice {
  readonly code: string;
  readonly concepts: ReadonlySet<string>;
}
/** Per concept and class (in the order of `codes`): how much a thing speaks for a class, by its logarithm. */
export type ConceptIndex = ReadonlyMap<string, Float32Array>;

/** Stands for the voices that were not written: a thing never seen with a class is unlikely there, not impossible. */
const UNSEEN = 0.002;

export const conceptsOf = (found: readonly Found[]): Set<string> =>
  new Set(found.flatMap((f) => (f.target.kind === 'concept' ? [f.target.code] : [])));

/**
 * Learns from the example voices of all languages together what is spoken of in each class: what Japanese examples teach
 * about "interpreter" holds for a Nepali voice too. Naive Bayes, with every class taken as equally likely.
 */
export const indexConcepts = (
  voices: readonly ConceptVoice[],
  codes: readonly string[],
): ConceptIndex => {
  const sizes = new Float32Array(codes.length);
  const times = new Map<string, Float32Array>();
  const at = new Map(codes.map((code, i) => [code, i]));
  for (const { code, concepts } of voices) {
    const i = at.get(code) ?? 0;
    sizes[i] = (sizes[i] ?? 0) + 1;
    for (const concept of concepts) {
      const row = times.get(concept) ?? new Float32Array(codes.length);
      row[i] = (row[i] ?? 0) + 1;
      times.set(concept, row);
    }
  }
  for (const row of times.values()) {
    const shares = row.map((n, i) => n / (sizes[i] || 1) + UNSEEN);
    const sum = shares.reduce((a, b) => a + b, 0);
    row.set(shares.map((share) => Math.log((share / sum) * codes.length)));
  }
  return times;
};

/** How much the things that a voice speaks of speak for each class; 0 where they say nothing. Many things of one matter are not many proofs. */
export const conceptScores = (
  concepts: ReadonlySet<string>,
  index: ConceptIndex,
  classes: number,
): Float32Array => {
  const scores = new Float32Array(classes);
  let known = 0;
  for (const concept of concepts) {
    const row = index.get(concept);
    if (!row) continue;
    known++;
    for (let i = 0; i < classes; i++) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0);
  }
  return known ? scores.map((score) => score / Math.sqrt(known)) : scores;
};
