import type { ModerationEntry } from '../../../core/contract/index.js';

/** A spreadsheet takes what begins with these signs for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const cell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const HEAD = ['month', 'act', 'reason', 'section', 'appeal'];

/** The log for programs and spreadsheets (RFC 4180), in codes; with the mark by which spreadsheets know UTF-8. */
export const decisionsAsCsv = (items: readonly ModerationEntry[]): string => {
  const rows = items.map(({ month, act, reason, section, appeal }) => [
    month,
    act,
    reason,
    section?.name ?? '',
    appeal ?? 'none',
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
