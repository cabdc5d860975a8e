import type { Name } from './find-names.js';

/** More different names than this are a list, and each is looked for in the whole of the other text. */
export const MOST_NAMES = 60;
/** Each name once, the first of them. */
export const different = (names: readonly Name[]): Name[] => {
  const seen = new Set<string>();
  return names
    .filter(({ text }) => seen.size < MOST_NAMES && !seen.has(text) && seen.add(text))
    .slice(0, MOST_NAMES);
};
/** The first and longest of those that lie in one another. */
export const onceEach = (names: readonly Name[]): Name[] =>
  [...names]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((name, i, all) => name.from >= (all[i - 1]?.to ?? 0));
