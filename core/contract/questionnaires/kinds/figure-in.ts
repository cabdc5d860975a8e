import type { FieldError } from '../../problem.js';
import { isCivilDate } from '../../query.js';
import type { Question } from '../question.js';
import { positionOf } from './position.js';

/** A question that is answered by figures, and has one way of writing them. */
export type FigureQuestion = Question & { readonly kind: 'number' | 'date' | 'position' };

export const isFigure = (one: Question): one is FigureQuestion =>
  one.kind === 'number' || one.kind === 'date' || one.kind === 'position';

/** A number as people type it, of any width, with or without separators. */
const numberIn = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : undefined;
};

/** What was typed, in the one way in which it is kept, or why it is none. */
export const figureIn = (
  one: FigureQuestion,
  said: string,
): string | Pick<FieldError, 'code' | 'params'> => {
  if (one.kind === 'date') return isCivilDate(said) ? said : { code: 'bad_format' };
  if (one.kind === 'position') return positionOf(said) ?? { code: 'bad_format' };
  const { min, max } = one;
  const number = numberIn(said);
  return number === undefined || number < min || number > max
    ? { code: 'out_of_range', params: { min, max } }
    : String(number);
};
