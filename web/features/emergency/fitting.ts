import { DANGERS, type Danger, type SiteCity } from '../../../core/contract/index.js';

type Numbers = SiteCity['emergency'];

/** The lines for these dangers, best first, each once; then the ones for every danger to life. */
export const fittingNumbers = ({ fitting, always }: Numbers, dangers: readonly Danger[]) => [
  ...new Set([...dangers.flatMap((danger) => fitting[danger]), ...always]),
];

export const otherNumbers = ({ lines }: Numbers, shown: readonly string[]): string[] =>
  lines.map(({ id }) => id).filter((id) => !shown.includes(id));

/** Dangers out of strings from elsewhere (an answer, a hidden field): what we have numbers for. */
export const dangersIn = (names: readonly string[]): Danger[] =>
  DANGERS.filter((danger) => names.includes(danger));
