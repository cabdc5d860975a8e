import { DANGERS, type Danger, type SiteCity } from '../../../core/contract/index.js';

export const otherNumbers = (
  { lines }: Pick<SiteCity['emergency'], 'lines'>,
  shown: readonly string[],
): string[] => lines.map(({ id }) => id).filter((id) => !shown.includes(id));

/** Dangers out of strings from elsewhere (an answer, a hidden field): what we have numbers for. */
export const dangersIn = (names: readonly string[]): Danger[] =>
  DANGERS.filter((danger) => names.includes(danger));
