import { FINE, LAST_BITS, ROW, SIZE, type Weights } from './weights.js';

const { exp, log, max } = Math;
/** A token has some forty features. */
export const SHARE = 1 / 6;

const sums = new Int32Array(SIZE);
const LAST = (1 << LAST_BITS) - 1;
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
  const { bias, rows, starts } = weights;
  // A sum for each kind, in whole numbers as the weights are, and by name: a row of them would be written at each feature.
  let name = 0;
  let address = 0;
  let role = 0;
  let school = 0;
  let birthdate = 0;
  let id = 0;
  for (let i = 0; i < count; i++) {
    const feature = features[i] as number;
    const first = feature >>> LAST_BITS;
    const last = feature & LAST;
    const end = (starts[first + 1] as number) * ROW;
    for (let at = (starts[first] as number) * ROW; at < end; at += ROW) {
      if (rows[at] !== last) continue;
      name += rows[at + 1] as number;
      address += rows[at + 2] as number;
      role += rows[at + 3] as number;
      school += rows[at + 4] as number;
      birthdate += rows[at + 5] as number;
      id += rows[at + 6] as number;
      break;
    }
  }
  sums[0] = name;
  sums[1] = address;
  sums[2] = role;
  sums[3] = school;
  sums[4] = birthdate;
  sums[5] = id;
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
