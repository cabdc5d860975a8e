import { baseOf, type Locale, OTHER_LANGUAGE, scriptOf } from '../../core/language/index.js';
import type { CityLocale } from './city-locale.js';
import { dateFormat, displayNames, numberFormat } from './intl-made-once.js';

const CIVIL = 'YYYY-MM-DD'.length;

/** A day as people of that locale write it, Gregorian, in the city's time: `12月7日（月）`, `Monday 7 December 2026`. */
export const formatDay = (iso: string, { format, readings, timeZone }: CityLocale): string =>
  dateFormat(format, {
    // A civil date is that date wherever it is read.
    timeZone: iso.length === CIVIL ? 'UTC' : timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    // A weekday in kanji could not carry its reading here.
    ...(readings ? {} : { weekday: baseOf(format) === 'ja' ? 'short' : 'long' }),
  }).format(new Date(iso));

/**
 * A time of the day as people of that locale write it, in the city's time, the minute that has begun at that instant over:
 * `14:05`. Without an instant the next minute.
 */
export const formatTime = (iso: string | undefined, { format, timeZone }: CityLocale): string =>
  dateFormat(format, { timeZone, hour: 'numeric', minute: '2-digit' }).format(
    new Date((iso ? Date.parse(iso) : Date.now()) + 60_000),
  );

/** A year as a list of years names it: `2026年`, `2026`. */
export const formatYear = (year: number, { format }: Locale): string =>
  dateFormat(format, { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' }).format(
    new Date(Date.UTC(year, 6)),
  );

/** A month `2026-11` as people of that locale write it: `2026年11月`, `November 2026`. */
export const formatMonth = (month: string, { format }: Locale): string =>
  dateFormat(format, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${month}-01T00:00:00Z`));

/** A figure of the plan. Grouped the English way in every language, so that all residents read the same figure. */
export const formatFigure = (value: number, decimals: number): string =>
  numberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** The Japanese era of a fiscal year, `平成30` or `令和元`, by the era that most of its months fall in. */
export const fiscalEra = (year: number): string =>
  dateFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${year}-12-01T00:00:00Z`))
    .replace(/年$/, '');

/**
 * The name of a language in the reader's language, else the tag itself. Of one that is not known the name of its script, or
 * nothing.
 */
export const languageName = (tag: string, { format }: Locale): string => {
  if (baseOf(tag) !== OTHER_LANGUAGE)
    return displayNames(format, { type: 'language' }).of(tag) ?? tag;
  const script = scriptOf(tag);
  return (script && displayNames(format, { type: 'script' }).of(script)) ?? '';
};
