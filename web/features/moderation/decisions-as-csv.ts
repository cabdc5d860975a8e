import type { ModerationEntry } from '../../../core/contract/index.js';

/** A spreadsheet takes what begins with these signs for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const cell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Rows for programs and spreadsheets (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const HEAD = ['month', 'act', 'reason', 'section', 'appeal'];

/** The log of decisions, in codes. */
export const decisionsAsCsv = (items: readonly ModerationEntry[]): string => {
  const rows = items.map(({ month, act, reason, section, appeal }) => [
    month,
    act,
    reason,
    section?.name ?? '',
    appeal ?? 'none',
  ]);
  return asCsv([HEAD, ...rows]);
};
