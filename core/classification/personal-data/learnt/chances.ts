import { FINE, SIZE, type Weights } from './weights.js';

const { exp } = Math;
/** A token has some forty features. */
export const SHARE = 1 / 6;

/** How likely a token with these features is of each kind, into `into`; the rest is that it is nothing. */
export const chancesOf = (
  features: Int32Array,
  count: number,
  weights: Weights,
  into: Float64Array,
): void => {
  const { bias, known, shift, values } = weights;
  const last = known.length - 1;
  into.fill(0);
  for (let i = 0; i < count; i++) {
    const feature = features[i] ?? 0;
    let place = feature >>> shift;
    let there = known[place];
    while (there !== feature && there !== -1) {
      place = (place + 1) & last;
      there = known[place];
    }
    if (there === -1) continue;
    for (let k = 0; k < SIZE; k++) into[k] = (into[k] ?? 0) + (values[place * SIZE + k] ?? 0);
  }
  let top = 0;
  for (let k = 0; k < SIZE; k++) {
    const sum = ((into[k] ?? 0) * SHARE) / FINE + (bias[k] ?? 0);
    into[k] = sum;
    if (sum > top) top = sum;
  }
  let all = exp(-top);
  for (let k = 0; k < SIZE; k++) {
    const part = exp((into[k] ?? 0) - top);
    into[k] = part;
    all += part;
  }
  for (let k = 0; k < SIZE; k++) into[k] = (into[k] ?? 0) / all;
};
