/** How a plan numbers its measures: `5-4-1` is a measure, `5-4-1-3` a part of it. A plan of another shape is refused when it is imported. */
const CODE_OF_MEASURE = /^\d{1,2}-\d{1,2}-\d{1,2}$/;
export const CODE_OF_MEASURE_OR_PART = /^\d{1,2}-\d{1,2}-\d{1,2}(-\d{1,2})?$/;

export const isMeasureCode = (code: string): boolean => CODE_OF_MEASURE.test(code);

/** The measure that a code belongs to: a sub-measure (`5-4-1-3`) to its measure (`5-4-1`). */
export const measureOf = (code: string): string => code.split('-').slice(0, 3).join('-');
