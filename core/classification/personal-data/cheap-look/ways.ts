import { mayMatch } from './index.js';

/** Several ways in which one thing is told, of which the first that fits at a place counts. */
export type Ways = readonly RegExp[];

export const waysOf = (sources: readonly string[]): Ways =>
  sources.map((source) => new RegExp(source, 'g'));

const from = (text: string, way: RegExp, at: number): RegExpExecArray | null => {
  way.lastIndex = at;
  return way.exec(text);
};

/**
 * The matches of all ways as if they were one expression with a stroke between two, each looked for only where the text
 * holds its signs: who writes in one language is not asked for the months of ten others.
 */
export const matchesOfWays = (text: string, ways: Ways): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  const next = ways
    .filter((way) => mayMatch(text, way))
    .map((way) => ({ way, match: from(text, way, 0) }));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const { match } of next) if (match && (!first || match.index < first.index)) first = match;
    if (!first) return found;
    found.push(first);
    const end = first.index + Math.max(1, first[0].length);
    for (const one of next)
      if (one.match && one.match.index < end) one.match = from(text, one.way, end);
  }
};
