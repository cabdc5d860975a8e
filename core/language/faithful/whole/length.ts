import { sizeOf } from '../negation/sentences.js';
import type { View } from '../reading/view.js';
import type { Slip } from '../slip.js';

/** Plain Japanese may say less, no language says half. */
const LEAST = 0.4;
/** Short texts may be a yes in one language and a sentence in another. */
const LEAST_SIZE = 60;

/** Nothing, or far too little, stands where the translation of a text should. */
export const findEmptiness = (source: View, target: View): Slip[] => {
  const [a, b] = [sizeOf(source.text), sizeOf(target.text)];
  const isEmpty = a > 0 && !/[\p{L}\p{N}]/u.test(target.text);
  const isShort = a > LEAST_SIZE && b < a * LEAST;
  const { original } = source;
  return isEmpty || isShort
    ? [{ kind: 'empty', side: 'missing', value: original, start: 0, end: original.length }]
    : [];
};
