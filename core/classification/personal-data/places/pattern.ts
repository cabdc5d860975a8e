/** A way of writing a place, and which part of a match is the place; undefined where it is none after all. */
export interface PlacePattern {
  readonly pattern: RegExp;
  /** What a text without which cannot match must hold: cheap to look for. */
  readonly needs: RegExp;
  of(match: RegExpExecArray): { readonly start: number; readonly end: number } | undefined;
}

/** The whole match, without spaces and commas at its ends and from the group on, where one is given. */
export const wholeOf = (match: RegExpExecArray, group = 0) => {
  const word = match[group] ?? match[0];
  const start = match.index + match[0].lastIndexOf(word);
  const lead = word.length - word.trimStart().length;
  return { start: start + lead, end: start + word.replace(/[\s,、.]+$/, '').length };
};
