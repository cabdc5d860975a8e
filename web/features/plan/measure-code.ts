import { measureOf } from '../../../core/contract/index.js';

/** The page of a measure, or the place of a sub-measure on it. */
export const measurePath = (code: string): string =>
  code === measureOf(code) ? `/measures/${code}` : `/measures/${measureOf(code)}#m-${code}`;
