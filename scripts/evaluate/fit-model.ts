import {
  type Evidence,
  type Matters,
  type Model,
  probabilities,
} from '../../core/classification/index.js';
import { isMeasureCode } from '../../core/contract/index.js';

/** A voice of which the right answers are known. */
export interface KnownCase {
  readonly evidence: readonly Evidence[];
  readonly consultation: boolean;
  readonly matters: Matters;
  /** Measures and `out`, the first the best. */
  readonly right: readonly string[];
}

const STEPS: Model = {
  words: 0.6,
  steep: 0.3,
  alike: 1.5,
  things: 0.3,
  outside: 0.4,
  consultation: 0.4,
  foreign: 0.3,
};
const KEYS = Object.keys(STEPS) as ReadonlyArray<keyof Model>;
const LEAST_STEEP = 0.1;
/** Keeps the numbers small where the voices do not speak for large ones. */
const MODESTY = 0.00005;
const ROUNDS = 14;
const SHRINK = 0.75;
const MOST_STEPS = 30;
/** The best answer, and the others that count as right: they are right, but not what one would teach. */
const BEST_SHARE = 0.6;
const NEVER_ZERO = 1e-4;

/** How surprised the model is by the right answers; the less the better. */
export const lossOf = (cases: readonly KnownCase[], model: Model): number => {
  let loss = 0;
  for (const { evidence, consultation, matters, right } of cases) {
    const [best] = right;
    let first = 0;
    let any = 0;
    const found = probabilities(evidence, model, { isConsultation: consultation, matters });
    for (const { code, p } of found) {
      const answer = isMeasureCode(code) ? code : 'out';
      if (answer === best) first += p;
      if (right.includes(answer)) any += p;
    }
    loss -=
      BEST_SHARE * Math.log(first + NEVER_ZERO) + (1 - BEST_SHARE) * Math.log(any + NEVER_ZERO);
  }
  const size = KEYS.reduce((sum, key) => sum + model[key] ** 2, 0);
  return loss / (cases.length || 1) + MODESTY * size;
};

/** Walks each number up and down with shrinking steps: six numbers and a smooth valley need nothing cleverer. */
export const fitModel = (cases: readonly KnownCase[], start: Model): Model => {
  let best = start;
  let least = lossOf(cases, best);
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of KEYS) {
      for (const sign of [1, -1]) {
        for (let n = 0; n < MOST_STEPS; n++) {
          const moved = best[key] + sign * STEPS[key] * SHRINK ** round;
          const next = { ...best, [key]: key === 'steep' ? Math.max(LEAST_STEEP, moved) : moved };
          const loss = lossOf(cases, next);
          if (loss >= least - 1e-7) break;
          best = next;
          least = loss;
        }
      }
    }
  }
  return best;
};
