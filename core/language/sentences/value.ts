import type { Bank } from './bank.js';
import { halfWidth } from './slots/japanese-marks.js';
import { patternOf, readSlot } from './slots/kinds.js';
import type { SlotKind, SlotValue } from './slots/values.js';

/**
 * What somebody wrote into a gap, as Japanese writes it (12月3日, １万円, a section's name); undefined where it is no such value.
 * The same that is read out of a whole sentence.
 */
export const readValue = (
  { source }: Bank,
  kind: SlotKind,
  written: string,
): SlotValue | undefined => {
  const text = written.trim();
  const isOne = new RegExp(`^(?:${patternOf(kind, source)})$`).test(halfWidth(text));
  return isOne ? readSlot(kind, text) : undefined;
};
