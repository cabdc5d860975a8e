import { isMeasureCode, measureOf } from '../../../core/contract/index.js';
import type { MeasureChoices } from '../plan/choices.js';

/**
 * The measure that a link to a form names; none where the link is spoilt or the plan has no such measure (any more): nobody
 * could correct it on the page.
 */
export const measureAsked = (
  { searchParams }: Pick<URL, 'searchParams'>,
  choices: readonly MeasureChoices[],
): string => {
  const code = measureOf(searchParams.get('measure') ?? '');
  const isThere = choices.some(({ measures }) => measures.some((one) => one.code === code));
  return isThere || (choices.length === 0 && isMeasureCode(code)) ? code : '';
};
