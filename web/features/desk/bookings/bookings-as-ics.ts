import type { OutputOf, readCalendar } from '../../../../core/contract/index.js';

const CRLF = '\r\n';
/** `20261203T042000Z`: in UTC, so that no calendar has to know our zone or its rules. */
const utc = (iso: string): string =>
  new Date(iso)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}/, '');

/**
 * The taken times as RFC 5545 says, for a calendar program of the staff. It leaves the product, so it names nobody, no
 * counsellor and no place: somebody is to be heard then, and nothing more.
 */
export const bookingsAsIcs = (
  { days }: Pick<OutputOf<typeof readCalendar>, 'days'>,
  { taken, stamp }: { readonly taken: string; readonly stamp: string },
): string => {
  const events = days
    .flatMap(({ slots }) => slots)
    .flatMap(({ at, until, bookings }) =>
      bookings
        .filter(({ state }) => state === 'booked')
        .map(({ id }) => [
          'BEGIN:VEVENT',
          `UID:${id}@koebako`,
          `DTSTAMP:${utc(stamp)}`,
          `DTSTART:${utc(at)}`,
          `DTEND:${utc(until)}`,
          `SUMMARY:${taken.replace(/[\\;,]/g, '\\$&')}`,
          'CLASS:PRIVATE',
          'TRANSP:OPAQUE',
          'END:VEVENT',
        ]),
    );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Koebako//bookings//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
    '',
  ].join(CRLF);
};
