import {
  DANGER_CLASSES,
  type DangerPart,
  type DangerVoice,
  type DangerWeights,
  dangersOfParts,
  type Features,
  featuresOf,
  indexPieces,
  learnPieces,
  type PieceOdds,
  piecesTogether,
  readWeights,
  writeLearnt,
} from '../../../core/classification/index.js';
import type { SeenDanger } from './danger-quality.js';

/** A voice with the parts in which danger is looked for. */
export interface ReadVoice extends DangerVoice {
  readonly parts: readonly DangerPart[];
}
interface Sample {
  readonly ids: Uint16Array;
  readonly values: Float64Array;
  readonly target: Float64Array;
  readonly weight: number;
}
interface Judged {
  readonly features: Features;
  readonly target: Float64Array;
  readonly weight: number;
}

const FOLDS = 8;
/** What a part of a harmless voice counts beside the whole. */
const PART = 0.4;
const ROUNDS = 120;
const STEP = 0.06;
/** What a feature costs; two things together must prove themselves more often than one, the pieces hardly at all. */
const COST = { single: 0.0005, pair: 0.0015, pieces: 0.0004 };
/** Two things that met in fewer voices teach nothing. */
const LEAST_PAIRS = 5;
const SIZE = DANGER_CLASSES.length;

const costOf = (name: string): number =>
  name.startsWith('~') ? COST.pieces : name.includes(' ') ? COST.pair : COST.single;

const targetOf = ({ danger }: DangerVoice): Float64Array => {
  const target = new Float64Array(SIZE);
  if (danger.length === 0) target[0] = 1;
  for (const kind of danger) target[DANGER_CLASSES.indexOf(kind)] = 1 / danger.length;
  return target;
};

/** All that pieces say, learnt from these voices. */
const piecesFrom = (voices: readonly ReadVoice[]): PieceOdds =>
  indexPieces(voices, learnPieces(voices));

/**
 * The features of each voice as a whole; what its pieces say is asked of the voices of the other folds only.
 * `ordinary` voices are never among those that pieces are learnt from, here or when the product runs.
 */
const honestFeatures = (voices: readonly ReadVoice[], ordinary: readonly ReadVoice[]): Judged[] => {
  const foldOf = (i: number) => i % FOLDS;
  const odds = Array.from({ length: FOLDS }, (_, fold) =>
    piecesFrom(voices.filter((_, i) => foldOf(i) !== fold)),
  );
  return [...voices, ...ordinary].flatMap((voice, i) => {
    const { parts, danger } = voice;
    // A voice in no danger is in none in any part of it; one in danger may be so in the whole alone.
    const judged = danger.length ? parts.slice(-1) : parts;
    return judged.map((part) => ({
      features: featuresOf(
        part.concepts,
        piecesTogether(part.sentences.flatMap(({ pieces }) => odds[foldOf(i)]?.of(pieces) ?? [])),
      ),
      target: targetOf(voice),
      weight: part === parts.at(-1) ? 1 : PART,
    }));
  });
};

const knownNames = (all: readonly Judged[]): string[] => {
  const times = new Map<string, number>();
  for (const { features } of all)
    for (const name of features.keys()) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times]
    .filter(([name, n]) => !name.includes(' ') || n >= LEAST_PAIRS)
    .map(([name]) => name)
    .sort();
};

/** Fits the weights by gradient steps (Adam) over all voices at once: the same voices always give the same numbers. */
export const fitDanger = (
  shipped: readonly ReadVoice[],
  ordinary: readonly ReadVoice[] = [],
): DangerWeights => {
  const all = honestFeatures(shipped, ordinary);
  const names = knownNames(all);
  const places = new Map(names.map((name, i) => [name, i]));
  const bias = names.length;
  const samples = all.map(({ features, target, weight }): Sample => {
    const known = [...features].flatMap(([name, much]) => {
      const at = places.get(name);
      return at === undefined ? [] : [[at, much] as const];
    });
    return {
      ids: Uint16Array.from([...known.map(([at]) => at), bias]),
      values: Float64Array.from([...known.map(([, much]) => much), 1]),
      target,
      weight,
    };
  });
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const costs = [...names.map(costOf), 0];
  const weights = new Float64Array((names.length + 1) * SIZE);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(samples, weights);
    for (let i = 0; i < weights.length; i++) {
      const at = Math.floor(i / SIZE);
      const g = (slope[i] ?? 0) / total + (costs[at] ?? 0) * (weights[i] ?? 0);
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      const step = (first[i] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (STEP * step) / spread;
    }
  }
  const row = (at: number): number[] =>
    Array.from(weights.subarray(at * SIZE, (at + 1) * SIZE), (w) => Math.round(w * 1000) / 1000);
  return {
    classes: [...DANGER_CLASSES],
    bias: row(bias),
    features: Object.fromEntries(names.map((name, i) => [name, row(i)])),
    learnt: writeLearnt(learnPieces(shipped)),
  };
};

const slopeOf = (samples: readonly Sample[], weights: Float64Array): Float64Array => {
  const slope = new Float64Array(weights.length);
  const sums = new Float64Array(SIZE);
  for (const { ids, values, target, weight } of samples) {
    sums.fill(0);
    ids.forEach((id, n) => {
      for (let k = 0; k < SIZE; k++)
        sums[k] = (sums[k] ?? 0) + (weights[id * SIZE + k] ?? 0) * (values[n] ?? 0);
    });
    const top = Math.max(...sums);
    let total = 0;
    for (let k = 0; k < SIZE; k++) total += Math.exp((sums[k] ?? 0) - top);
    for (let k = 0; k < SIZE; k++)
      sums[k] = weight * (Math.exp((sums[k] ?? 0) - top) / total - (target[k] ?? 0));
    ids.forEach((id, n) => {
      for (let k = 0; k < SIZE; k++)
        slope[id * SIZE + k] = (slope[id * SIZE + k] ?? 0) + (sums[k] ?? 0) * (values[n] ?? 0);
    });
  }
  return slope;
};

/** Voices with their parts, ready to be fitted on. */
export const withParts = (
  voices: readonly DangerVoice[],
  read: (text: string) => readonly DangerPart[],
): ReadVoice[] => voices.map((voice) => ({ ...voice, parts: read(voice.text) }));

/** What is seen in each shipped voice by weights and pieces that were learnt from the other folds. */
export const crossValidated = (
  voices: readonly ReadVoice[],
  ordinary: readonly ReadVoice[],
  threshold: number,
): SeenDanger[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const others = voices.filter((_, i) => i % FOLDS !== fold);
    const model = readWeights(fitDanger(others, ordinary));
    const pieces = piecesFrom(others);
    return voices
      .filter((_, i) => i % FOLDS === fold)
      .map(({ parts, ...voice }, i) => ({
        ...voice,
        id: `fold ${fold + 1} voice ${i + 1}`,
        seen: dangersOfParts(parts, { pieces, model, threshold }).map(({ kind }) => kind),
      }));
  }).flat();
