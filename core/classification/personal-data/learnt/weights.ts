import type { PersonalKind } from '../../../contract/index.js';
import { FEATURE_BITS } from './features.js';

/** What is told apart, beside nothing at all. All rows of figures are one: which of them they are, the rules know better. */
export const LEARNT_KINDS = [
  'name',
  'address',
  'workplace-role',
  'school-class',
  'birthdate',
  'other-id',
] as const satisfies readonly PersonalKind[];
export const SIZE = LEARNT_KINDS.length;

/**
 * How much each feature speaks for each kind, and what stands for it where nothing is known. Most features of a text are
 * known, so that what is asked of one lies together in the nearest memory.
 */
export interface Weights {
  readonly bias: readonly number[];
  /** The features in order, each as its last bits and, behind them, what it weighs for each kind, in parts of one `FINE`. */
  readonly rows: Int8Array;
  /** Where the rows of the features with the same first bits begin, and behind the last where they all end. */
  readonly starts: Uint16Array;
}

/** How many bits of a feature stand in its row; the others say where to look. */
export const LAST_BITS = 7;
/** Bytes of a row: a power of two, so that none lies in two lines of memory. */
export const ROW = 8;
/** A weight is one byte: so many are one. */
export const FINE = 24;
const MOST = 127;
const byteOf = (weight: number): number =>
  Math.max(-MOST, Math.min(MOST, Math.round(weight * FINE))) & 0xff;

/** Features in order, each by how far it is from the one before, with its weights behind it. */
export const writeWeights = (
  rows: readonly { readonly feature: number; readonly weights: readonly number[] }[],
): Uint8Array => {
  const bytes: number[] = [];
  let before = -1;
  for (const { feature, weights } of [...rows].sort((a, b) => a.feature - b.feature)) {
    let step = feature - before - 1;
    while (step >= 0x80) {
      bytes.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.push(step, ...weights.map(byteOf));
    before = feature;
  }
  return Uint8Array.from(bytes);
};

/** Reads what `writeWeights` wrote. */
export const readWeights = (bytes: Uint8Array, bias: readonly number[]): Weights => {
  const rows = new Int8Array(Math.ceil(bytes.length / (SIZE + 1)) * ROW);
  const starts = new Uint16Array((1 << (FEATURE_BITS - LAST_BITS)) + 1);
  let feature = -1;
  let row = 0;
  let begun = 0;
  for (let at = 0; at < bytes.length; row++) {
    let step = 0;
    for (let shifted = 0; ; shifted += 7) {
      const byte = bytes[at++] ?? 0;
      step |= (byte & 0x7f) << shifted;
      if (byte < 0x80) break;
    }
    feature += step + 1;
    while (begun <= feature >>> LAST_BITS) starts[begun++] = row;
    rows[row * ROW] = feature & ((1 << LAST_BITS) - 1);
    for (let k = 1; k <= SIZE; k++) rows[row * ROW + k] = bytes[at++] ?? 0;
  }
  starts.fill(row, begun);
  return { bias, rows, starts };
};
