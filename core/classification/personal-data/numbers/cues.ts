/** Words around a number that say what it is. */
const within = (text: string, start: number, back: number): string =>
  text.slice(Math.max(0, start - back), start);

/** Whether a cue stands shortly before a place, with no end of a sentence between. */
export const cuedBefore = (text: string, start: number, cue: RegExp, back = 28): boolean => {
  const before = within(text, start, back);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  return cue.test(sentence);
};

export const cuedAfter = (text: string, end: number, cue: RegExp, ahead = 16): boolean =>
  cue.test(text.slice(end, end + ahead));
