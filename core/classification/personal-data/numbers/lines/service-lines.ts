/** In front of lines that are free, or cost the same in the whole country: nobody's own. */
export const SERVICE_LINES = '0120|0800|0570|0990|0180';
const LINE = new RegExp(`(?<![0-9-])(?:${SERVICE_LINES})-[0-9]{2,4}-?[0-9]{3,4}(?![0-9])`);

/** Whether the number of such a line stands in words, as it is written with a stroke. */
export const hasServiceLine = (words: string): boolean => LINE.test(words);
