import type { Morpheme } from '../morpheme.js';
import { RULES } from './rules.js';

/** The pieces of a text with the readings that the pieces around them ask for. What is certain stays as it is. */
export const readInContext = (
  pieces: readonly Morpheme[],
  isCertain: (piece: Morpheme) => boolean,
): Morpheme[] =>
  pieces.map((piece, i) => {
    const rule = isCertain(piece) ? undefined : RULES.get(piece.surface);
    const reading = rule?.({
      piece,
      before: (steps = 1) => pieces[i - steps],
      after: (steps = 1) => pieces[i + steps],
    });
    return reading ? { ...piece, reading } : piece;
  });
