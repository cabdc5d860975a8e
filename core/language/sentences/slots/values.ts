/** What may stand in a gap of a sentence. */
export const SLOT_KINDS = [
  'date',
  'span',
  'time',
  'place',
  'section',
  'telephone',
  'amount',
  'count',
  'measure',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** A day of the Gregorian calendar; `weekday` (0 is Sunday) where the text says it. */
export interface DateValue {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number;
}
export interface TimeValue {
  readonly hour: number;
  readonly minute: number;
}
export type SpanValue =
  | { readonly from: DateValue; readonly to: DateValue }
  | { readonly from: TimeValue; readonly to: TimeValue };

/** A value as its kind has it: yen of an amount and a count are numbers, names and telephone numbers texts. */
export interface ValueOf {
  readonly date: DateValue;
  readonly span: SpanValue;
  readonly time: TimeValue;
  readonly place: string;
  readonly section: string;
  readonly telephone: string;
  readonly amount: number;
  readonly count: number;
  readonly measure: string;
}
export type SlotValue = ValueOf[SlotKind];

/** Any year in which 29 February is a day, for days that are said without a year. */
const LEAP_YEAR = 2024;
/** After so many years the weekdays of all days come again. */
const YEARS_OF_WEEKDAYS = 28;

const dayIn = (year: number, { month, day }: DateValue): Date | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at : undefined;
};

/**
 * A moment (UTC) that is this day on a calendar: of its year, or of any year in which the day falls on its weekday.
 * None where there is no such day, or where the day of that year is on another weekday: the text contradicts itself.
 */
export const someDay = (date: DateValue): Date | undefined => {
  const years =
    date.year === undefined
      ? Array.from({ length: YEARS_OF_WEEKDAYS }, (_, i) => LEAP_YEAR + i)
      : [date.year];
  for (const year of years) {
    const at = dayIn(year, date);
    if (at && (date.weekday === undefined || at.getUTCDay() === date.weekday)) return at;
  }
  return undefined;
};
