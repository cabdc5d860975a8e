import { BETWEEN_WORDS } from '../phrase-words.js';
import { foldWord } from './fold-word.js';
import { WORD_LISTS, wordListFor } from './lists.js';
import { begunBy, type WordList } from './word-list.js';

/** Longer than any phrase with some words beside it. */
const LONGEST = 400;
/** A secret of signs, which is looked for in no list. */
const SIGNS = /^(?=.*\d)[\dA-Z]{26}$/i;
/** So many words of a list in what was typed, and it was meant to be a phrase. */
const MEANT = 3;

/** What was found in what somebody typed: a phrase as it was given out, or what of it is in no list, or how many words are too few or too many. */
export type PhraseRead =
  | { readonly phrase: string }
  | { readonly unknown: readonly string[] }
  | { readonly found: number; readonly needed: number };

interface Part {
  readonly text: string;
  readonly isWord: boolean;
}
interface Path {
  readonly unknown: number;
  readonly short: number;
  readonly parts: readonly Part[];
}

const better = (one: Path, other: Path | undefined): boolean =>
  !other ||
  one.unknown < other.unknown ||
  (one.unknown === other.unknown &&
    (one.short < other.short ||
      (one.short === other.short && one.parts.length < other.parts.length)));

/** The best way to part letters into words of a list; where words begin is known at `tokens`, and may be elsewhere too. */
const partInto = (list: WordList, tokens: readonly string[]): Path => {
  const folds = tokens.map(foldWord);
  const text = folds.join('');
  const tokenAt = new Map<number, { readonly typed: string; readonly end: number }>();
  let at = 0;
  for (const [i, fold] of folds.entries()) {
    if (fold) tokenAt.set(at, { typed: tokens[i] ?? '', end: at + fold.length });
    at += fold.length;
  }
  const best: (Path | undefined)[] = [{ unknown: 0, short: 0, parts: [] }];
  const reach = (end: number, path: Path) => {
    if (better(path, best[end])) best[end] = path;
  };
  for (let from = 0; from < text.length; from++) {
    const path = best[from];
    if (!path) continue;
    const add = (word: string): readonly Part[] => [...path.parts, { text: word, isWord: true }];
    for (let length = 1; length <= list.longest && from + length <= text.length; length++) {
      const word = list.byFold.get(text.slice(from, from + length));
      if (word) reach(from + length, { ...path, parts: add(word) });
    }
    const token = tokenAt.get(from);
    if (!token) continue;
    const begun = begunBy(list, text.slice(from, token.end));
    if (begun) reach(token.end, { ...path, short: path.short + 1, parts: add(begun) });
    reach(token.end, {
      ...{ unknown: path.unknown + 1, short: path.short },
      parts: [...path.parts, { text: token.typed, isWord: false }],
    });
  }
  return best[text.length] ?? { unknown: folds.length, short: 0, parts: [] };
};

/** The words that stand together in the right number, whatever stands beside them. */
const runOf = (parts: readonly Part[], count: number): readonly string[] | undefined => {
  const runs: string[][] = [[]];
  for (const { text, isWord } of parts)
    if (isWord) runs.at(-1)?.push(text);
    else runs.push([]);
  return runs.find((run) => run.length === count);
};

/**
 * Reads a phrase out of what somebody typed, said on the telephone or pasted, in any language, first that of the page.
 * Undefined where it was not meant to be one. Tells of no word whether it is right, only whether there is such a word. Pure.
 */
export const readPhrase = (typed: string, tag = 'en'): PhraseRead | undefined => {
  // Asked first: every voice that is sent or opened asks this of its secret, and to look at words takes a hundred times as long.
  if (SIGNS.test(typed.normalize('NFKC').replace(/[\s-]/g, ''))) return undefined;
  const tokens = typed
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((token) => foldWord(token));
  if (!tokens.length) return undefined;
  const own = wordListFor(tag);
  const read = [own, ...WORD_LISTS.filter((list) => list !== own)].map((list) => {
    const path = partInto(list, tokens);
    return { list, path, run: runOf(path.parts, list.count) };
  });
  // Words in full are of their own language; their beginnings may be of several, and are then meant in that of the page.
  const rank = ({ list, path }: (typeof read)[number]) =>
    [path.short && 1, path.unknown, list === own ? 0 : 1, path.short] as const;
  const whole = read
    .filter(({ run }) => run)
    .toSorted((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      return one.map((n, i) => n - (other[i] ?? 0)).find((difference) => difference) ?? 0;
    })[0];
  if (whole?.run) return { phrase: whole.run.join(BETWEEN_WORDS) };
  const known = ({ path }: (typeof read)[number]) =>
    path.parts.filter(({ isWord }) => isWord).length;
  const [nearest] = read.toSorted((a, b) => known(b) - known(a));
  if (!nearest || known(nearest) < MEANT) return undefined;
  const unknown = nearest.path.parts.flatMap(({ text, isWord }) => (isWord ? [] : [text]));
  return unknown.length ? { unknown } : { found: known(nearest), needed: nearest.list.count };
};

/** Whether it is a phrase, right or wrong. */
export const isPhrase = (typed: string): boolean => {
  const read = readPhrase(typed);
  return read !== undefined && 'phrase' in read;
};
