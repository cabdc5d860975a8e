import { DATE_PATTERN, readDate } from './slots/date.js';
import { halfWidth } from './slots/japanese-marks.js';
import { saySlot } from './slots/say.js';

/** A day in a Japanese text, and the same day as another language writes it. */
export interface DayIn {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** What stands behind the figures of a day that is none: 3月10日間. */
const DAYS = new RegExp(`(?<!\\d)(?:${DATE_PATTERN})(?!間)`, 'g');

/** The days of a Japanese text that are on the calendar, said in a language; `format` is its tag for `Intl`. */
export const daysIn = (
  text: string,
  { lang, format }: { readonly lang: string; readonly format: string },
): DayIn[] =>
  [...halfWidth(text).matchAll(DAYS)].flatMap(({ 0: written, index }) => {
    const day = readDate(written);
    const says = day && saySlot('date', day, { lang, format, names: () => undefined });
    return says ? [{ start: index, end: index + written.length, says }] : [];
  });
