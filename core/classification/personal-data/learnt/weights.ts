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

/** How much each feature speaks for each kind, and what stands for it where nothing is known. */
export interface Weights {
  readonly bias: readonly number[];
  /** The features, each in the first free place from its own on; -1 where there is none. */
  readonly known: Int32Array;
  /** A bit for each of some neighbouring features, of which most are not known: asked first, as it stays in the nearest memory. */
  readonly marked: Int32Array;
  /** As many bits from the top of a feature say which its own place is. */
  readonly shift: number;
  /** The weights of the feature in each place, in parts of one `FINE`. */
  readonly values: Int8Array;
}

const MARK_BITS = 17;
/** How many features share one bit, as a shift. */
export const SHARED = FEATURE_BITS - MARK_BITS;
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
  const count = Math.ceil(bytes.length / (SIZE + 1));
  const bits = Math.min(FEATURE_BITS, Math.ceil(Math.log2(count * 2 + 2)));
  const shift = FEATURE_BITS - bits;
  const known = new Int32Array(1 << bits).fill(-1);
  const values = new Int8Array(known.length * SIZE);
  const marked = new Int32Array(1 << (MARK_BITS - 5));
  let feature = -1;
  for (let at = 0; at < bytes.length; ) {
    let step = 0;
    for (let shifted = 0; ; shifted += 7) {
      const byte = bytes[at++] ?? 0;
      step |= (byte & 0x7f) << shifted;
      if (byte < 0x80) break;
    }
    feature += step + 1;
    let place = feature >>> shift;
    while (known[place] !== -1) place = (place + 1) & (known.length - 1);
    known[place] = feature;
    const mark = feature >>> SHARED;
    marked[mark >>> 5] = (marked[mark >>> 5] ?? 0) | (1 << (mark & 31));
    for (let k = 0; k < SIZE; k++) values[place * SIZE + k] = bytes[at++] ?? 0;
  }
  return { bias, known, marked, shift, values };
};
