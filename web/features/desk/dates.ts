import type { SubmissionStatus } from '../../../core/contract/index.js';
import { baseOf, SOURCE_LANGUAGE } from '../../../core/language/index.js';
import type { CityLocale } from '../../i18n/city-locale.js';
import { dateFormat } from '../../i18n/intl-made-once.js';
import type { Tone } from '../../ui/StatusChip.js';

/**
 * Dates are put into words on the server alone: a browser may know other names of months,
 * and then the page would not match itself while it wakes up.
 */
export const dayOf = (iso: string, { format, timeZone }: CityLocale): string =>
  dateFormat(format, {
    timeZone,
    calendar: 'gregory',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(iso));

export const momentOf = (iso: string, { format, timeZone }: CityLocale): string =>
  dateFormat(format, {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));

/** Documents of a city are dated by the era (令和元年5月1日); who reads them in another language counts as everybody there does. */
const documentFormat = (
  { format, timeZone }: CityLocale,
  time: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  dateFormat(format, {
    ...{ timeZone, year: 'numeric', month: 'short', day: 'numeric' },
    ...(baseOf(format) === SOURCE_LANGUAGE
      ? { calendar: 'japanese', era: 'long' }
      : { calendar: 'gregory' }),
    ...time,
  });

/** A day as it stands on a document of the city. */
export const documentDayOf = (iso: string, locale: CityLocale): string =>
  documentFormat(locale, {}).format(new Date(iso));

/** The same with hour and minute. */
export const documentMomentOf = (iso: string, locale: CityLocale): string =>
  documentFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  );

/** By when an answer is promised, and how near that is. */
export interface DueView {
  readonly tone: Tone;
  readonly text: 'left' | 'today' | 'late' | 'lateNow' | 'waiting';
  /** Open days, never negative. */
  readonly days: number;
  readonly until: string;
}

const OPEN: readonly SubmissionStatus[] = [
  'received',
  'needs_triage',
  'routed',
  'in_progress',
  'reopened',
];
/** Open days left from which a date is shown in amber. */
const SOON = 3;

interface Dated {
  readonly status: SubmissionStatus;
  readonly dueAt: string;
  readonly openDaysLeft: number;
  /** The section waits for the sender: so long nothing is due. */
  readonly waiting?: boolean;
}

/** Nothing for voices that need no answer any more. */
export const dueOf = (voice: Dated, locale: CityLocale, now: number): DueView | null => {
  if (!OPEN.includes(voice.status)) return null;
  const days = voice.openDaysLeft;
  const until = dayOf(voice.dueAt, locale);
  if (voice.waiting) return { tone: 'wait', text: 'waiting', days, until };
  const late = Date.parse(voice.dueAt) < now;
  return {
    tone: late ? 'late' : days === 0 ? 'today' : days <= SOON ? 'wait' : 'plain',
    // Late since Friday is zero open days on a Sunday.
    text: late ? (days < 0 ? 'late' : 'lateNow') : days === 0 ? 'today' : 'left',
    days: Math.abs(days),
    until,
  };
};
