import { DATE_PATTERN, readDate, writeDate } from './date.js';
import { readTime, TIME_PATTERN, writeTime } from './time.js';
import { type DateValue, type SpanValue, someDay, type TimeValue } from './values.js';

const BETWEEN = ' ?(?:から|[~〜]) ?';
/** In half width. */
export const SPAN_PATTERN = [DATE_PATTERN, TIME_PATTERN]
  .map((end) => `(?:${end}${BETWEEN}${end}(?:まで)?)`)
  .join('|');

const PARTS = /^(.+?) ?(?:(から)|[~〜]) ?(.+?)(まで)?$/;

/** The last day has the year of the first one unless it says another: 2026年12月28日から1月3日まで is the year after. */
const withYear = (from: DateValue, to: DateValue): DateValue => {
  if (from.year === undefined || to.year !== undefined) return to;
  const isLater = (to.month - from.month || to.day - from.day) >= 0;
  return { year: isLater ? from.year : from.year + 1, ...to };
};

const spanOfDays = (from: DateValue, given: DateValue): SpanValue | undefined => {
  const to = withYear(from, given);
  if (from.year === undefined && to.year !== undefined) return undefined;
  const [begin, end] = [someDay(from), someDay(to)];
  if (!begin || !end || (from.year !== undefined && begin > end)) return undefined;
  return { from, to };
};

const minutes = ({ hour, minute }: TimeValue): number => hour * 60 + minute;

/** From day to day or from time to time; none where the end is before its begin. */
export const readSpan = (text: string): SpanValue | undefined => {
  const parts = PARTS.exec(text);
  // から without まで leaves open whether the last day counts.
  if (!parts || (parts[2] && !parts[4])) return undefined;
  const [, first = '', , last = ''] = parts;
  const [fromDay, toDay] = [readDate(first), readDate(last)];
  if (fromDay && toDay) return spanOfDays(fromDay, toDay);
  const [from, to] = [readTime(first), readTime(last)];
  return from && to && minutes(from) < minutes(to) ? { from, to } : undefined;
};

/** Whether it goes from day to day and not from time to time. */
export const isOfDays = (
  span: SpanValue,
): span is { readonly from: DateValue; readonly to: DateValue } => 'day' in span.from;

export const writeSpan = (span: SpanValue): string =>
  isOfDays(span)
    ? `${writeDate(span.from)}から${writeDate(span.to)}まで`
    : `${writeTime(span.from)}から${writeTime(span.to)}まで`;
