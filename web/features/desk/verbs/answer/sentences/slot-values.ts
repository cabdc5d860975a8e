import {
  type Bank,
  type BankSentence,
  type DateValue,
  fillSentence,
  readSentence,
  type SlotKind,
  type SlotValue,
  type TimeValue,
} from '../../../../../../core/language/sentences/index.js';

/** What stands in the fields of a sentence, by their names; a span has two, `name.from` and `name.to`. */
export type SlotFields = Readonly<Record<string, string>>;

const dateOf = (text: string): DateValue | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return undefined;
  const weekday = new Date(`${text}T00:00:00Z`).getUTCDay();
  return Number.isNaN(weekday)
    ? undefined
    : { year: Number(year), month: Number(month), day: Number(day), weekday };
};

const timeOf = (text: string): TimeValue | undefined => {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hour ? { hour: Number(hour), minute: Number(minute) } : undefined;
};

/** Figures as people type them: with commas, in full width. */
const numberOf = (text: string): number | undefined => {
  const digits = text.normalize('NFKC').replace(/[,\s円]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
};

const textOf = (text: string): string | undefined => text.trim() || undefined;
const telephoneOf = (text: string): string | undefined => textOf(text.normalize('NFKC'));

const VALUES: Readonly<Record<Exclude<SlotKind, 'span'>, (text: string) => SlotValue | undefined>> =
  {
    date: dateOf,
    time: timeOf,
    place: textOf,
    section: textOf,
    measure: textOf,
    telephone: telephoneOf,
    amount: numberOf,
    count: numberOf,
  };

const slotValueOf = (kind: SlotKind, name: string, fields: SlotFields): SlotValue | undefined => {
  if (kind !== 'span') return VALUES[kind](fields[name] ?? '');
  const [from, to] = [dateOf(fields[`${name}.from`] ?? ''), dateOf(fields[`${name}.to`] ?? '')];
  return from && to ? { from, to } : undefined;
};

/**
 * The Japanese text of a sentence with what was put into its fields; undefined where something is missing, or where the text
 * would not be read as that sentence again: then no language could say it.
 */
export const filledText = (
  bank: Bank,
  { id, slots = {} }: BankSentence,
  fields: SlotFields,
): string | undefined => {
  const values: Record<string, SlotValue> = {};
  for (const [name, kind] of Object.entries(slots)) {
    const value = slotValueOf(kind, name, fields);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  const text = fillSentence(bank, { id, values });
  return text !== undefined && readSentence(bank, text)?.id === id ? text : undefined;
};
