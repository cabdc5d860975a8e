/** A spreadsheet takes what begins with these signs for a formula; in the wide forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (value: string | number): string => {
  // A number of ours is no formula, though it may begin with a minus.
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : `${value}`;
  return `"${text.replaceAll('"', '""')}"`;
};

/** Rows for programs and spreadsheets (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string => `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
