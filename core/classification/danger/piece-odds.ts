import { PairTable } from '../likeness/pair-table.js';
import { DANGER_CLASSES, type DangerVoice } from './danger-classes.js';
import { type LearntPieces, piecesOfVoice, placeOf } from './learnt-pieces.js';

/** What the pieces of a sentence say of each class and, at last, of danger at all; and how many of them are known. */
export interface PieceSums {
  readonly sums: readonly number[];
  readonly known: number;
}
/** How much each character piece speaks for each danger, learnt from the example voices of all languages. */
export interface PieceOdds {
  of(pieces: readonly number[]): PieceSums;
}

/** What several sentences say together: the sums, by the root of the number of pieces. */
export const piecesTogether = (sentences: readonly PieceSums[]): number[] => {
  const known = sentences.reduce((sum, sentence) => sum + sentence.known, 0);
  return Array.from(
    { length: SIZE + 1 },
    (_, at) =>
      sentences.reduce((sum, { sums }) => sum + (sums[at] ?? 0), 0) / Math.sqrt(known || 1),
  );
};

/** Taken once, as in the pair table. */
const { log } = Math;

/** Stands for the voices that were not written, shared among the classes as the written ones are. */
const UNSEEN = 2;
const SIZE = DANGER_CLASSES.length;

const classesOf = ({ danger }: DangerVoice): number[] =>
  danger.length ? danger.map((kind) => DANGER_CLASSES.indexOf(kind)) : [0];

/** Counts in how many voices of each class a piece stands; the odds are those against all other voices. */
export const indexPieces = (
  voices: readonly DangerVoice[],
  learnt: LearntPieces,
  folded?: (sentence: string) => string,
): PieceOdds => {
  const numbers = new PairTable(1 << 16);
  const counts: number[] = [];
  const totals = new Float64Array(SIZE);
  for (const voice of voices) {
    const classes = classesOf(voice);
    for (const at of classes) totals[at] = (totals[at] ?? 0) + 1 / classes.length;
    for (const gram of piecesOfVoice(voice, folded)) {
      let number = numbers.get(gram, 0);
      if (number < 0) {
        number = numbers.size;
        numbers.set(gram, 0, number);
        for (let i = 0; i < SIZE; i++) counts.push(0);
      }
      for (const at of classes)
        counts[number * SIZE + at] = (counts[number * SIZE + at] ?? 0) + 1 / classes.length;
    }
  }
  const all = totals.reduce((sum, n) => sum + n, 0);
  const odds = new Float32Array(counts.length);
  for (let start = 0; start < counts.length; start += SIZE) {
    let known = 0;
    for (let at = 0; at < SIZE; at++) known += counts[start + at] ?? 0;
    for (let at = 0; at < SIZE; at++) {
      const here = counts[start + at] ?? 0;
      const total = totals[at] ?? 0;
      odds[start + at] =
        log((here + (UNSEEN * total) / all) / total) -
        log((known - here + UNSEEN * (1 - total / all)) / (all - total));
    }
  }
  return {
    of: (pieces) => {
      const sums = new Array<number>(SIZE + 1).fill(0);
      let known = 0;
      for (const gram of pieces) {
        const number = numbers.get(gram, 0);
        if (number < 0) continue;
        known++;
        for (let at = 0; at < SIZE; at++)
          sums[at] = (sums[at] ?? 0) + (odds[number * SIZE + at] ?? 0);
        sums[SIZE] = (sums[SIZE] ?? 0) + (learnt[placeOf(gram)] ?? 0);
      }
      return { sums, known };
    },
  };
};
