import { measureOf } from '../../../core/contract/index.js';

/** The page of a measure, or the place of a sub-measure on it. */
export const measurePath = (code: string): string =>
  code === measureOf(code) ? `/measures/${code}` : `/measures/${measureOf(code)}#m-${code}`;

/** The chapter of a measure or a sub-measure: `1-2` of `1-2-3`. */
export const chapterOf = (code: string): string =>
  measureOf(code).split('-').slice(0, -1).join('-');
