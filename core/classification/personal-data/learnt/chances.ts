import { FINE, SHARED, SIZE, type Weights } from './weights.js';

const { exp, log, max } = Math;
/** A token has some forty features. */
export const SHARE = 1 / 6;

/** In whole numbers, as the weights are: made into chances at the end, where it is worth it. */
const sums = new Int32Array(SIZE);
/** Where no kind reaches so much, all of them together are less likely than this. */
const LITTLE = 1 / 8;
const TOO_LITTLE = log(LITTLE / (1 - LITTLE) / SIZE);

/**
 * How likely a token with these features is of each kind, into `into`; the rest is that it is nothing. All noughts where
 * they are little together, as nearly all tokens are nothing.
 */
export const chancesOf = (
  features: Int32Array,
  count: number,
  weights: Weights,
  into: Float64Array,
): void => {
  const { bias, known, marked, shift, values } = weights;
  const last = known.length - 1;
  sums.fill(0);
  for (let i = 0; i < count; i++) {
    const feature = features[i] as number;
    const mark = feature >>> SHARED;
    if ((((marked[mark >>> 5] as number) >>> (mark & 31)) & 1) === 0) continue;
    let place = feature >>> shift;
    while (known[place] !== feature && known[place] !== -1) place = (place + 1) & last;
    if (known[place] === -1) continue;
    const from = place * SIZE;
    for (let k = 0; k < SIZE; k++) sums[k] = (sums[k] as number) + (values[from + k] as number);
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < SIZE; k++) {
    const sum = ((sums[k] as number) * SHARE) / FINE + (bias[k] ?? 0);
    into[k] = sum;
    if (sum > top) top = sum;
  }
  if (top < TOO_LITTLE) {
    into.fill(0);
    return;
  }
  top = max(top, 0);
  let all = exp(-top);
  for (let k = 0; k < SIZE; k++) {
    const part = exp((into[k] ?? 0) - top);
    into[k] = part;
    all += part;
  }
  for (let k = 0; k < SIZE; k++) into[k] = (into[k] ?? 0) / all;
};
