import { SHARE } from '../../../core/classification/personal-data/learnt/chances.js';
import {
  FEATURE_BITS,
  featuresIn,
  MOST_FEATURES as ROOM,
} from '../../../core/classification/personal-data/learnt/features.js';
import { listsOf } from '../../../core/classification/personal-data/learnt/lists.js';
import { isWeighed, tokensOf } from '../../../core/classification/personal-data/learnt/tokens.js';
import { LEARNT_KINDS, SIZE } from '../../../core/classification/personal-data/learnt/weights.js';
import { viewOf } from '../../../core/classification/personal-data/view.js';
import type { PersonalKind } from '../../../core/contract/index.js';
import type { PersonalVoice } from '../personal-voice.js';

/** A token of which it is known what it is: the place of its kind, -1 where it is nothing. */
interface Lesson {
  features: Int32Array;
  readonly kind: number;
}
export interface Learnt {
  readonly bias: readonly number[];
  readonly rows: readonly { readonly feature: number; readonly weights: readonly number[] }[];
}

const ROUNDS = 8;
const STEP = 0.3;
const FIRST = 1e-2;
const COST = 1e-5;
const BIAS_STEP = 0.01;
/** Too small a mistake to learn from. */
const NO_MISTAKE = 1e-3;
/** What fewer voices have is of those voices, not of the language. */
const LEAST_VOICES = 3;
/** So many features are kept: those that decide most. */
const MOST_FEATURES = 30_000;
const KINDS: readonly PersonalKind[] = LEARNT_KINDS;
const OTHER = KINDS.indexOf('other-id');

const kindOf = (kind: PersonalKind): number => {
  const at = KINDS.indexOf(kind);
  return at < 0 ? OTHER : at;
};

/** The tokens of a marked voice. */
const lessonsOf = ({ text, spans }: PersonalVoice): Lesson[] => {
  const view = viewOf(text);
  const tokens = tokensOf(view.text);
  const lists = listsOf(view.text, tokens);
  const featuresAt = featuresIn(tokens, lists);
  const features = new Int32Array(ROOM);
  return tokens.flatMap((token, i) => {
    if (!isWeighed(token, lists[i] ?? 0)) return [];
    const { start, end } = token;
    const from = view.startOf(start);
    const to = view.endOf(end);
    const span = spans.find((one) => one.start < to && from < one.end);
    const count = featuresAt(i, features);
    return [{ features: features.slice(0, count), kind: span ? kindOf(span.kind) : -1 }];
  });
};

/** How many voices have each feature. */
const spread = (voices: readonly (readonly Lesson[])[]): Uint16Array => {
  const counts = new Uint16Array(1 << FEATURE_BITS);
  const last = new Int32Array(1 << FEATURE_BITS).fill(-1);
  voices.forEach((lessons, voice) => {
    for (const { features } of lessons)
      for (const feature of features)
        if (last[feature] !== voice) {
          last[feature] = voice;
          counts[feature] = (counts[feature] ?? 0) + 1;
        }
  });
  return counts;
};

/** The same numbers each time. */
const rowOfNumbers = (): ((below: number) => number) => {
  let seed = 7;
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
};

/** Learns by steps over one token after the other, each the smaller the more a weight has been moved. */
const taughtBy = (lessons: readonly Lesson[]): { bias: Float64Array; weights: Float32Array } => {
  const weights = new Float32Array((1 << FEATURE_BITS) * SIZE);
  const moved = new Float32Array(weights.length).fill(FIRST);
  const bias = new Float64Array(SIZE);
  const chances = new Float64Array(SIZE);
  const below = rowOfNumbers();
  const order = [...lessons];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] as Lesson, order[i] as Lesson];
    }
    for (const { features, kind } of order) {
      chances.fill(0);
      for (const feature of features)
        for (let k = 0; k < SIZE; k++)
          chances[k] = (chances[k] ?? 0) + (weights[feature * SIZE + k] ?? 0);
      let all = 1;
      for (let k = 0; k < SIZE; k++) {
        chances[k] = Math.exp((chances[k] ?? 0) * SHARE + (bias[k] ?? 0));
        all += chances[k] ?? 0;
      }
      for (let k = 0; k < SIZE; k++) {
        const wrong = (chances[k] ?? 0) / all - (k === kind ? 1 : 0);
        if (Math.abs(wrong) < NO_MISTAKE) continue;
        bias[k] = (bias[k] ?? 0) - BIAS_STEP * wrong;
        for (const feature of features) {
          const at = feature * SIZE + k;
          const slope = wrong * SHARE + COST * (weights[at] ?? 0);
          const much = (moved[at] ?? 0) + slope * slope;
          moved[at] = much;
          weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(much);
        }
      }
    }
  }
  return { bias, weights };
};

/** Learns twice: from what many voices have, and then again from what decided most, so that no more has to be kept. */
export const learn = (voices: readonly PersonalVoice[]): Learnt => {
  const taught = voices.map(lessonsOf);
  const lessons = taught.flat();
  const counts = spread(taught);
  const only = (keep: (feature: number) => boolean): void => {
    for (const lesson of lessons) lesson.features = lesson.features.filter(keep);
  };
  only((feature) => (counts[feature] ?? 0) >= LEAST_VOICES);
  const first = taughtBy(lessons).weights;
  const weightOf = (weights: Float32Array, feature: number): number[] => [
    ...weights.subarray(feature * SIZE, (feature + 1) * SIZE),
  ];
  const decisive = Array.from({ length: 1 << FEATURE_BITS }, (_, feature) => feature)
    .filter((feature) => (counts[feature] ?? 0) >= LEAST_VOICES)
    .map((feature) => ({
      feature,
      much: Math.max(...weightOf(first, feature).map(Math.abs)) * Math.sqrt(counts[feature] ?? 0),
    }))
    .sort((a, b) => b.much - a.much || a.feature - b.feature)
    .slice(0, MOST_FEATURES)
    .map(({ feature }) => feature);
  const kept = new Set(decisive);
  only((feature) => kept.has(feature));
  const { bias, weights } = taughtBy(lessons);
  return {
    bias: [...bias].map((sum) => Math.round(sum * 1000) / 1000),
    rows: decisive.map((feature) => ({ feature, weights: weightOf(weights, feature) })),
  };
};
