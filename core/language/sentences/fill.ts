import type { Bank } from './bank.js';
import type { Said } from './read.js';
import { writeSlot } from './slots/kinds.js';
import { GAP } from './template.js';

/** The Japanese text of a sentence with its values; undefined where the bank has no such sentence, or a value is missing. */
export const fillSentence = ({ byId }: Bank, { id, values }: Said): string | undefined => {
  const sentence = byId.get(id);
  if (!sentence) return undefined;
  let isWhole = true;
  const text = sentence.text.replace(GAP, (gap, name: string) => {
    const kind = sentence.slots?.[name];
    const value = values[name];
    if (kind && value !== undefined) return writeSlot(kind, value as never);
    isWhole = false;
    return gap;
  });
  return isWhole ? text : undefined;
};
