/** Month in which the fiscal year of a Japanese city begins (Local Autonomy Act, article 208). */
const FIRST_MONTH = 4;

/** The fiscal year of a day (`2026-03-31` is in 2025). */
export const fiscalYearOf = (day: string): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);

/** Its first day (`2026` begins on `2026-04-01`). */
export const startOfFiscalYear = (year: number): string =>
  `${year}-${String(FIRST_MONTH).padStart(2, '0')}-01`;
