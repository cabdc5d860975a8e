import type { Bank } from './bank.js';
import { halfWidth } from './slots/japanese-marks.js';
import { readSlot } from './slots/kinds.js';
import type { SlotValue } from './slots/values.js';
import type { Template } from './template.js';

/** A sentence of the bank with what stands in its gaps. */
export interface Said {
  readonly id: string;
  readonly values: Readonly<Record<string, SlotValue>>;
}

const valuesIn = (
  { pattern, slots }: Template,
  text: string,
  half: string,
): Said['values'] | undefined => {
  const places = pattern.exec(half)?.indices;
  if (!places) return undefined;
  const values: Record<string, SlotValue> = {};
  for (const [name, kind] of Object.entries(slots)) {
    const [from, to] = places.groups?.[name] ?? [0, 0];
    const value = readSlot(kind, text.slice(from, to));
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
};

/** Every way in which a Japanese sentence is one of the bank: at most one, in a bank that is sound. */
export const readings = ({ templates }: Bank, sentence: string): readonly Said[] => {
  const text = sentence.trim();
  const half = halfWidth(text);
  return templates.flatMap((template) => {
    const values = valuesIn(template, text, half);
    return values ? [{ id: template.id, values }] : [];
  });
};

/**
 * A Japanese sentence as one of the bank, whatever its width and its spaces between words; undefined where it is none.
 * A day that is on no calendar, a wrong weekday or a name that the city does not know make it none: a person looks at it.
 */
export const readSentence = (bank: Bank, sentence: string): Said | undefined => {
  const text = sentence.trim();
  const half = halfWidth(text);
  for (const template of bank.templates) {
    const values = valuesIn(template, text, half);
    if (values) return { id: template.id, values };
  }
  return undefined;
};
