import { hashOf, normalise } from '../classify/index.js';

/** By what copies of a text are found and proved. */
export interface Marks {
  /** Texts that share one of these may be copies; alike for equal texts. Empty: nothing to compare. */
  readonly bands: readonly number[];
  readonly folded: string;
  readonly pieces: ReadonlySet<number>;
  /** The numbers in it, in order: another house or date is another matter. */
  readonly numbers: string;
  readonly length: number;
}

/** Below this many letters a single changed word is another matter ("the bridge", "the road"): only equal texts fold. */
const LONG_ENOUGH = 24;
const PIECE = 4;
/** 10 bands of 3: two texts that share 4 of 5 pieces meet in a band 999 times in 1,000, those that share a third 32 times in 100. */
const BANDS = 10;
const ROWS = 3;
/** Shared pieces of all pieces from which on two texts are near copies. */
const NEAR_COPY = 0.8;

const seeds = Array.from({ length: BANDS * ROWS }, (_, i) => hashOf(`koebako ${i}`) | 1);

/** Murmur's last mix: one hash function per seed out of one hash. */
const mixed = (hash: number, seed: number): number => {
  let h = hash ^ seed;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const piecesOf = (folded: string): Set<number> => {
  const joined = folded.replaceAll(' ', '');
  const pieces = new Set<number>();
  for (let i = 0; i + PIECE <= joined.length; i++) pieces.add(hashOf(joined.slice(i, i + PIECE)));
  return pieces;
};

/**
 * MinHash bands (Broder 1997), as the signed 32-bit numbers that PostgreSQL stores. Texts with other numbers are no
 * copies, so they share no band either: a form letter with a number in it does not make everybody everybody's neighbour.
 */
const bandsOf = (pieces: ReadonlySet<number>, numbers: string): number[] => {
  const least = seeds.map((seed) => {
    let low = 0xffffffff;
    for (const piece of pieces) low = Math.min(low, mixed(piece, seed));
    return low;
  });
  return Array.from(
    { length: BANDS },
    (_, band) =>
      hashOf(`${band} ${numbers} ${least.slice(band * ROWS, (band + 1) * ROWS).join(' ')}`) | 0,
  );
};

export const marksOf = (text: string): Marks => {
  const { folded } = normalise(text);
  const isLong = folded.length >= LONG_ENOUGH;
  const pieces = piecesOf(folded);
  const numbers = (folded.match(/\p{N}+/gu) ?? []).join(' ');
  const bands = isLong ? bandsOf(pieces, numbers) : folded ? [hashOf(folded) | 0] : [];
  return { bands, folded, pieces, numbers, length: text.length };
};

const isNear = (a: number, b: number): boolean => Math.min(a, b) >= NEAR_COPY * Math.max(a, b);

/** Whether two texts say the same in nearly the same words: spelling, width, accents, spaces and small changes aside. */
export const isCopy = (a: Marks, b: Marks): boolean => {
  // Of a very long text only beginning and end are compared; its length speaks for the middle.
  if (!a.folded || a.numbers !== b.numbers || !isNear(a.length, b.length)) return false;
  if (a.folded === b.folded) return true;
  if (Math.min(a.folded.length, b.folded.length) < LONG_ENOUGH) return false;
  let both = 0;
  for (const piece of a.pieces) if (b.pieces.has(piece)) both++;
  return both >= NEAR_COPY * (a.pieces.size + b.pieces.size - both);
};
