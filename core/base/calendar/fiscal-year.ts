/** Month in which the fiscal year of a Japanese city begins (Local Autonomy Act, article 208). */
const FIRST_MONTH = 4;

/** The fiscal year of a day (`2026-03-31` is in 2025). */
export const fiscalYearOf = (day: string): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);
