import type { SiteCity } from './city.js';
import type { Danger } from './voice.js';

type Numbers = Pick<SiteCity['emergency'], 'lines' | 'always' | 'fitting'>;

/** Where minutes decide, its line comes before all others. */
const byHaste = (dangers: readonly Danger[]): Danger[] => [
  ...dangers.filter((danger) => danger === 'fire-accident'),
  ...dangers.filter((danger) => danger !== 'fire-accident'),
];

/**
 * The lines for these dangers, best first, each once; then the ones for every danger to life. Of several dangers each has
 * its first line before any has its second. Lines for residents from abroad stand there where the page is read in another
 * language than Japanese, or where the words speak of people who are held.
 */
export const fittingNumbers = (
  { lines, always, fitting }: Numbers,
  dangers: readonly Danger[],
  abroad: boolean,
): string[] => {
  const lists = byHaste(dangers).map((danger) => fitting[danger]);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? []));
  const isShown = (id: string): boolean =>
    abroad ||
    dangers.includes('trafficking') ||
    !lines.some((line) => line.id === id && line.foreign);
  return [...new Set([...inTurn.flat().filter(isShown), ...always])];
};
