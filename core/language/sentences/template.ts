import { halfWidth } from './slots/japanese-marks.js';
import { type KnownNames, patternOf } from './slots/kinds.js';
import type { SlotKind } from './slots/values.js';

/** How a gap is written: the name of its slot in two brackets. */
export const GAP = /\{\{([a-z][a-z0-9]*)\}\}/g;

/** The names of the gaps of a text, in their order. */
export const gapsOf = (text: string): string[] =>
  [...text.matchAll(GAP)].map(([, name]) => name as string);

/** Whether a text has a gap for each slot, exactly once, and no other: nothing is lost and nothing is left over. */
export const hasGaps = (text: string, slots: Readonly<Record<string, SlotKind>> = {}): boolean =>
  gapsOf(text).sort().join() === Object.keys(slots).sort().join();

/** A Japanese sentence as a pattern, each gap a group of its name. */
export interface Template {
  readonly id: string;
  readonly slots: Readonly<Record<string, SlotKind>>;
  readonly pattern: RegExp;
}

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Words with spaces between them, as plain Japanese is written, are the same words. */
const literal = (text: string): string => [...halfWidth(text)].map(escaped).join(' *');

/** Compiles one sentence. Its pattern reads text in half width. */
export const compile = (
  { id, text, slots = {} }: { id: string; text: string; slots?: Record<string, SlotKind> },
  known: KnownNames,
): Template => {
  // `split` gives text and names of gaps by turns.
  const parts = text.split(GAP).map((part, i) => {
    if (i % 2 === 0) return literal(part.replace(/ /g, ''));
    const kind = slots[part];
    return kind ? `(?<${part}>${patternOf(kind, known)})` : literal(`{{${part}}}`);
  });
  return { id, slots, pattern: new RegExp(`^${parts.filter(Boolean).join(' *')}$`, 'd') };
};
