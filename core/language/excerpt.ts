/** Code points of a voice that a list shows. In SQL: `excerptOf` of the submissions' words. */
export const EXCERPT_LENGTH = 160;

/** The beginning of a text, never half a character. */
export const excerptOf = (text: string): string => {
  let end = 0;
  let points = 0;
  for (const char of text) {
    if (points++ === EXCERPT_LENGTH) break;
    end += char.length;
  }
  return text.slice(0, end);
};
