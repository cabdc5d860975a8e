import type { Normal } from '../spelling/normalise.js';

const LETTER = /[a-z]/;

/** A text as it is heard, without its spaces: nobody sets them alike in letters that are not the language's own. */
export const heardText = (heard: string): Normal => {
  let folded = '';
  const places: number[] = [];
  let inWord = false;
  for (const sign of heard) {
    const isLetter = LETTER.test(sign);
    if (isLetter !== inWord) places.push(folded.length);
    inWord = isLetter;
    if (isLetter) folded += sign;
  }
  const edges = new Uint8Array(folded.length + 1);
  for (const place of [0, ...places, folded.length]) edges[place] = 1;
  return { folded, marked: folded, edges };
};
