import { matchesOf } from '../reading/matches.js';
import { DENIALS } from './denials.js';
import { SAID_OTHERWISE } from './said-otherwise.js';

/** Where a sentence that says no says it again: no ... nadie, não ... nada. */
const AGAIN: Readonly<Record<string, string>> = {
  es: '(?:(?<=(?<!\\p{L})no [^.]{0,40})(?: (?!no )[^ .,;?!]+){0,8}? (?:ning(?:ún|una|uno)|nadie|nada|nunca|jamás|tampoco)(?!\\p{L}))?',
  pt: '(?:(?<=(?<!\\p{L})não [^.]{0,40})(?: (?!não )[^ .,;?!]+){0,8}? (?:nenhuma?|ninguém|nada|nunca|jamais|tampouco)(?!\\p{L}))?',
};

/** Which group of the pattern is which; the rows of `SAID_OTHERWISE` lie between the first and the last two. */
const NONE = 1;
const FIRST_ROW = 2;
const MAYBE = FIRST_ROW + SAID_OTHERWISE.length;
const NO = MAYBE + 1;
/** A language without such a row. */
const NEVER = '((?!))';

/** The row with which each is counted. */
const ROWS = SAID_OTHERWISE.map(({ what, countsAs = what }) =>
  SAID_OTHERWISE.findIndex((row) => row.what === countsAs),
);

const compiled = new Map<string, RegExp>();
const patternOf = (base: string): RegExp | undefined => {
  const known = compiled.get(base);
  if (known) return known;
  const data = DENIALS[base];
  if (!data) return undefined;
  const [before, behind] = data.isSpaced
    ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])']
    : [base === 'ne' ? '(?<![\\u0900-\\u0963])' : '', ''];
  const group = (ways: string, again = AGAIN[base] ?? '') =>
    `((?:${ways.normalize('NFKC')})${behind}${again})`;
  const rows = SAID_OTHERWISE.map(({ words }) => (words[base] ? group(words[base]) : NEVER));
  const ways = [group(data.none, ''), ...rows, group(data.maybe), group(data.no)].join('|');
  const made = new RegExp(`${before}(?:${ways})`, 'giu');
  compiled.set(base, made);
  return made;
};

const bare = new Map<string, RegExp>();
/** A no, wherever it stands. */
const bareOf = (base: string): RegExp | undefined => {
  const data = DENIALS[base];
  if (!data) return undefined;
  const [before, behind] = data.isSpaced ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  const known =
    bare.get(base) ?? new RegExp(`${before}(?:${data.no.normalize('NFKC')})${behind}`, 'iu');
  bare.set(base, known);
  return known;
};

/** How often sentences say no, how often they say what may be one, and which things that others say with one. */
export interface Denied {
  readonly no: number;
  readonly maybe: number;
  /** In the order of `SAID_OTHERWISE`. */
  readonly said: readonly number[];
  /** Of these, how many are said with a no. */
  readonly asking: readonly number[];
}
const NONE_SAID = SAID_OTHERWISE.map(() => 0);
export const NOTHING: Denied = { no: 0, maybe: 0, said: NONE_SAID, asking: NONE_SAID };

/** Kasuri no Sato: a word of a name, not a no. */
const isInName = (text: string, word: string, index: number): boolean =>
  word === 'no' &&
  /\p{Lu}\p{L}+[ -]$/u.test(text.slice(Math.max(0, index - 16), index)) &&
  /^[ -]\p{Lu}/u.test(text.slice(index + word.length));

export const deniedIn = (text: string, base: string): Denied => {
  const pattern = patternOf(base);
  if (!pattern) return NOTHING;
  const [said, asking] = [[...NONE_SAID], [...NONE_SAID]];
  let [no, maybe] = [0, 0];
  for (const found of matchesOf(pattern, text)) {
    const { 0: word, index } = found;
    if (found[NONE] !== undefined || isInName(text, word, index)) continue;
    if (found[NO] !== undefined) no++;
    else if (found[MAYBE] !== undefined) maybe++;
    else {
      const own = found.findIndex((part, i) => i >= FIRST_ROW && part !== undefined) - FIRST_ROW;
      const row = ROWS[own] ?? own;
      said[row] = (said[row] ?? 0) + 1;
      const asks = SAID_OTHERWISE[own]?.asks;
      // なく before a comma is a no.
      const around = word.endsWith('なく') ? text.slice(index, index + word.length + 1) : word;
      if (asks === 'always' || (!asks && bareOf(base)?.test(around)))
        asking[row] = (asking[row] ?? 0) + 1;
    }
  }
  return { no, maybe, said, asking };
};

export const together = (all: readonly Denied[]): Denied =>
  all.reduce(
    (sum, one) => ({
      no: sum.no + one.no,
      maybe: sum.maybe + one.maybe,
      said: sum.said.map((count, i) => count + (one.said[i] ?? 0)),
      asking: sum.asking.map((count, i) => count + (one.asking[i] ?? 0)),
    }),
    NOTHING,
  );

const UNDOES: ReadonlySet<number> = new Set(
  SAID_OTHERWISE.flatMap(({ what }, i) => (what === 'called off' || what === 'refused' ? [i] : [])),
);
/** Of what is said on both sides each answers the other; how many noes are left on one, and what the other has left to answer. */
export const leftOver = (one: Denied, other: Denied): { asks: number; answers: number } => {
  const more = (a: Denied, b: Denied) =>
    a.said.map((count, i) => Math.max(0, count - (b.said[i] ?? 0)));
  const sum = (all: readonly number[]) => all.reduce((total, count) => total + count, 0);
  // Not to be called off is to go on: where the other side has neither, both went together.
  const undone = sum(
    more(one, other).map((count, i) =>
      UNDOES.has(i) ? Math.max(0, count - (one.asking[i] ?? 0)) : 0,
    ),
  );
  return {
    asks:
      Math.max(0, one.no - undone) +
      sum(more(one, other).map((count, i) => Math.min(count, one.asking[i] ?? 0))),
    answers: other.no + other.maybe + sum(more(other, one)),
  };
};
