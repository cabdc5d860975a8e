import { csvOf, type ModerationEntry } from '../../../core/contract/index.js';

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
  return csvOf(HEAD, rows);
};
