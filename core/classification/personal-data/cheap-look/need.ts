import { askFor } from './asked.js';
import { foldSign, holds, markOfPair, markOfSign, markOfThree, type Pieces } from './pieces.js';

/**
 * What a text must hold so that an expression can match it: of each list one mark at least. No list at all says that
 * anything may match.
 */
export type Need = readonly (readonly number[])[];

export const NO_NEED: Need = [];
const MOST_MARKS = 400;
const MOST_LISTS = 3;
/** Letters and gaps that most texts hold anyway: of a word the three signs are asked for that have fewest of them. */
const COMMON = new Set([...' eaionsrtlumd'].map((sign) => sign.charCodeAt(0)));

const markOfWord = (word: string): number => {
  const signs = [...Array(word.length).keys()].map((i) => foldSign(word.charCodeAt(i)));
  const [first = 0, second = 0] = signs;
  if (signs.length === 1) return markOfSign(first);
  if (signs.length === 2) return markOfPair(first, second);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 2 < signs.length; i++) {
    const usual = signs.slice(i, i + 3).filter((sign) => COMMON.has(sign)).length;
    if (usual < least) {
      least = usual;
      best = i;
    }
  }
  const [one = 0, two = 0, three = 0] = signs.slice(best);
  return markOfThree(one, two, three);
};

/** One of the words, the empty one among them means nothing is needed. */
export const needOfWords = (words: readonly string[]): Need =>
  words.some((word) => word === '') ? NO_NEED : oneList(words.map(markOfWord));

/** One of the marks. */
export const oneList = (marks: readonly number[]): Need => {
  const list = [...new Set(marks)];
  return list.length === 0 || list.length > MOST_MARKS ? NO_NEED : [list];
};

/** Of several needs each must be met: the shortest lists say most. */
export const allOf = (needs: readonly Need[]): Need =>
  needs
    .flat()
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_LISTS);

/** Of several needs one must be met: by its shortest list. */
export const anyOf = (needs: readonly Need[]): Need => {
  const shortest = needs.map(([list]) => list ?? []);
  return shortest.some((list) => list.length === 0) ? NO_NEED : oneList(shortest.flat());
};

/** The same need by the numbers under which its marks are looked for from now on. */
export const asked = (need: Need): Need => need.map((list) => list.map(askFor));

/** Whether a text holds what is needed, by numbers. */
export const isMet = (need: Need, pieces: Pieces): boolean => {
  for (const list of need) {
    let met = false;
    for (let i = 0; i < list.length && !met; i++) met = holds(pieces, list[i] as number);
    if (!met) return false;
  }
  return true;
};
