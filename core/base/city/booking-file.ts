import * as z from 'zod/mini';
import { BOOKING_WAYS } from '../../contract/index.js';

const code = z
  .string()
  .check(z.regex(/^[a-z][a-z_]{1,39}$/, { error: 'must be small letters and _' }));
const time = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 13:20' }));
const day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day such as 2026-12-03' }));
const whole = (from: number, to: number) =>
  z
    .int({ error: 'must be a whole number' })
    .check(
      z.minimum(from, { error: `must be at least ${from}` }),
      z.maximum(to, { error: `is over ${to}` }),
    );

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A time that comes again: on a weekday, in every week or in some weeks of a month (-1 is the last). */
const recurring = z
  .strictObject({
    place: code,
    weekday: z.enum(WEEKDAYS),
    weeks: z.optional(z.array(z.union([whole(1, 5), z.literal(-1)]))),
    from: time,
    /** The last one ends then at the latest. */
    to: time,
    /** Counsellors who hear at the same time. */
    capacity: z._default(whole(1, 20), 1),
    validFrom: z.optional(day),
    validTo: z.optional(day),
  })
  .check(z.refine(({ from, to }) => from < to, { error: 'must end after it begins' }));

const kind = z.strictObject({
  code,
  /** Of `topics.json`: its desk keeps the calendar, and its privacy is that of the bookings. */
  topic: z.string(),
  minutes: whole(5, 240),
  ways: z.array(z.enum(BOOKING_WAYS)).check(z.minLength(1, { error: 'must name a way' })),
  /** Somebody looks after children meanwhile, if it is said beforehand. */
  childCare: z._default(z.boolean(), false),
  /** Until how many minutes before it begins it can be booked. */
  noticeMinutes: z._default(whole(0, 20_000), 60),
  /** Counts for the yearly number of consultations (`counts`). */
  counted: z._default(z.boolean(), false),
  times: z.array(recurring),
});

/** Somebody who interprets: in a language, ordered so many open days before, at these places or at all of them. */
const interpreter = z.strictObject({
  lang: z.string(),
  leadDays: whole(0, 60),
  places: z.optional(z.array(code)),
  /** How many consultations at the same time, wherever they are. */
  atOnce: z._default(whole(1, 20), 1),
});

/** `cities/<city>/bookings.json`: whose hours can be booked, where and when. Names stand in the city's texts, under `counsel`. */
export const bookingFile = z
  .strictObject({
    $comment: z.optional(z.unknown()),
    /** Minutes that a chosen time is kept for whoever has not booked yet. */
    holdMinutes: whole(1, 60),
    /** Hours that a freed time is offered to one who waits, before the next one is asked. */
    offerHours: whole(1, 168),
    /** Weeks after which nobody waits for a time any more. */
    waitWeeks: z._default(whole(1, 52), 8),
    /** How far ahead one can book. */
    weeksAhead: whole(1, 52),
    /** The indicator of the plan that counts what took place, and the measure on whose page that is said. */
    counts: z.optional(z.strictObject({ indicator: z.string(), measure: z.string() })),
    places: z.array(code),
    interpreters: z.array(interpreter),
    kinds: z.array(kind),
  })
  .check(
    z.refine(
      ({ places, kinds, interpreters }) =>
        [
          ...kinds.flatMap(({ times }) => times.map(({ place }) => place)),
          ...interpreters.flatMap((one) => one.places ?? []),
        ].every((place) => places.includes(place)),
      { error: 'names a place that is not among places' },
    ),
    z.refine(({ kinds }) => new Set(kinds.map((one) => one.code)).size === kinds.length, {
      error: 'has two kinds with one code',
    }),
  );
export type BookingSettings = Omit<z.infer<typeof bookingFile>, '$comment'>;
export type BookingKind = BookingSettings['kinds'][number];

/** A city where nothing can be booked. */
export const NO_BOOKINGS: BookingSettings = {
  holdMinutes: 10,
  offerHours: 24,
  waitWeeks: 8,
  weeksAhead: 1,
  places: [],
  interpreters: [],
  kinds: [],
};
