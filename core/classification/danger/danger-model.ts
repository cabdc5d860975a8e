import { PIECE_FEATURES, pairable, SEVERAL } from './danger-features.js';
import type { DangerWeights } from './danger-files.js';
import type { Concepts } from './danger-words.js';

/** What one concept weighs: alone, said in several ways, and beside each other one. */
interface ConceptWeights {
  own: readonly number[] | undefined;
  several: readonly number[] | undefined;
  readonly beside: Map<string, readonly number[]>;
}
/** The weights in the order in which they are asked for: strings are not put together for each pair of each sentence. */
export interface DangerModel {
  readonly bias: readonly number[];
  readonly pieces: readonly (readonly number[])[];
  readonly concepts: ReadonlyMap<string, ConceptWeights>;
}

/** Sorts the shipped weights by concept. */
export const readWeights = ({ bias, features }: DangerWeights): DangerModel => {
  const concepts = new Map<string, ConceptWeights>();
  const of = (name: string): ConceptWeights => {
    const known = concepts.get(name) ?? { own: undefined, several: undefined, beside: new Map() };
    concepts.set(name, known);
    return known;
  };
  for (const [name, row] of Object.entries(features)) {
    const [first = '', second] = name.split(' ');
    if (second) {
      of(first).beside.set(second, row);
      of(second).beside.set(first, row);
    } else if (name.endsWith('#')) of(name.slice(0, -1)).several = row;
    else of(name).own = row;
  }
  return { bias, pieces: PIECE_FEATURES.map(({ name }) => features[name] ?? []), concepts };
};

const addTo = (sums: number[], row: readonly number[] | undefined, much = 1): void => {
  if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0) * much;
};

/** How likely each class is, in the order of `DANGER_CLASSES`; what the model does not know says nothing. */
export const dangerChances = (
  concepts: Concepts,
  pieces: readonly number[],
  model: DangerModel,
): number[] => {
  const sums = [...model.bias];
  for (const [names, said] of pairable(concepts))
    names.forEach((name, i) => {
      const weights = model.concepts.get(name);
      if (!weights) return;
      addTo(sums, weights.own);
      if ((said.get(name)?.length ?? 0) >= SEVERAL) addTo(sums, weights.several);
      for (let j = i + 1; j < names.length; j++) addTo(sums, weights.beside.get(names[j] ?? ''));
    });
  PIECE_FEATURES.forEach(({ scale }, i) => {
    addTo(sums, model.pieces[i], (pieces[i] ?? 0) * scale);
  });
  const top = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const all = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / all);
};
