/** The measure a code belongs to: a sub-measure (`5-4-1-3`) lives on its measure's page (`5-4-1`). */
export const measureOf = (code: string): string => code.split('-').slice(0, 3).join('-');

/** The page of a measure, or the place of a sub-measure on it. */
export const measurePath = (code: string): string =>
  code === measureOf(code) ? `/measures/${code}` : `/measures/${measureOf(code)}#m-${code}`;
