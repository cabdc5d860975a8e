import { isIn, matchesOf, mayMatch } from './cheap-look/index.js';
import type { PersonalFind } from './rule.js';

export { matchesOf } from './cheap-look/index.js';

/** Those already taken and, in order, those of `more` that do not touch them or each other. */
export const dropOverlaps = (
  taken: readonly PersonalFind[],
  more: readonly PersonalFind[],
): PersonalFind[] => {
  if (more.length === 0) return taken as PersonalFind[];
  const kept = [...taken];
  const covered = kept.map(({ start, end }) => [start, end] as const).sort((a, b) => a[0] - b[0]);
  for (const find of [...more].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (find.end <= find.start) continue;
    const at = placeOf(covered, find.start);
    const before = covered[at - 1];
    const after = covered[at];
    if ((before && before[1] > find.start) || (after && after[0] < find.end)) continue;
    covered.splice(at, 0, [find.start, find.end]);
    kept.push(find);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** Where in a sorted list a span that begins at `start` belongs. */
const placeOf = (sorted: readonly (readonly [number, number])[], start: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

let lastText = '';
let lastParts: readonly string[] = [''];
/** The rules read one text after the other, each of them the same one. */
const partsOf = (text: string): readonly string[] => {
  if (text !== lastText) {
    lastParts = text.split(/[。\n]/);
    lastText = text;
  }
  return lastParts;
};

/** Sentences and lines of a text in which something stands, with where they begin: what is dear to look for is looked for there. */
export function* partsWith(text: string, gate: RegExp): Generator<{ from: number; part: string }> {
  if (!mayMatch(text, gate)) return;
  let from = 0;
  for (const part of partsOf(text)) {
    if (part && isIn(part, gate)) yield { from, part };
    from += part.length + 1;
  }
}

/** What a rule finds in the rows of neighbouring lines in which something stands: the rest of a text in many languages is not its own. */
export const inLinesWith = (
  text: string,
  gate: RegExp,
  find: (block: string) => readonly PersonalFind[],
): PersonalFind[] => {
  if (!text.includes('\n')) return gate.test(text) ? [...find(text)] : [];
  const finds: PersonalFind[] = [];
  let from = 0;
  let at = 0;
  const close = (end: number) => {
    if (end > from)
      for (const { start, end: last, kind } of find(text.slice(from, end)))
        finds.push({ start: from + start, end: from + last, kind });
  };
  for (const line of text.split('\n')) {
    if (!gate.test(line)) {
      close(at - 1);
      from = at + line.length + 1;
    }
    at += line.length + 1;
  }
  close(text.length);
  return finds;
};

/** Every two neighbours among the matches of an expression that stand one space apart: what ends one pair may begin the next. */
export const pairsOf = (
  text: string,
  word: RegExp,
): { readonly start: number; readonly first: string; readonly second: string }[] => {
  const words = matchesOf(text, word);
  return words.flatMap(({ 0: second, index }, i) => {
    const before = words[i - 1];
    return before && before.index + before[0].length + 1 === index && text[index - 1] === ' '
      ? [{ start: before.index, first: before[0], second }]
      : [];
  });
};
