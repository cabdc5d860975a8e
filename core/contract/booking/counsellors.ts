import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { civilDateParam, textParam } from '../query.js';
import { isoTime } from '../text.js';
import { BOOKING_WAYS, bookingCode } from './booking.js';

const counsellor = z.object({
  code: z.string(),
  /** Of the consultation topics. */
  topic: z.string(),
  minutes: z.number(),
  ways: z.array(z.enum(BOOKING_WAYS)),
  childCare: z.boolean(),
  /** Confided: nothing about its holder is asked, and no mail is ever sent. */
  vault: z.boolean(),
  places: z.array(z.string()),
  interpreters: z.array(
    z.object({ lang: z.string(), leadDays: z.number(), places: z.array(z.string()) }),
  ),
});
export type CounsellorView = z.infer<typeof counsellor>;

export const listCounsellors = operation({
  method: 'GET',
  path: '/api/counsellors',
  door: 'public',
  who: 'anybody',
  summary: 'Whose hours can be booked, where and with which interpreters',
  response: z.object({ items: z.array(counsellor) }),
  errors: [],
  cache: { seconds: 60 },
});

const slotView = z.object({ at: isoTime, free: z.boolean() });
const dayOfSlots = z.object({ date: z.string(), slots: z.array(slotView) });
export type DayOfSlots = z.infer<typeof dayOfSlots>;

export const findSlots = operation({
  method: 'GET',
  path: '/api/slots',
  door: 'own-voice',
  who: 'anybody',
  summary: 'Times of a counsellor at a place, day by day for four weeks, full ones among them',
  query: z.object({
    kind: bookingCode,
    place: bookingCode,
    interpreter: textParam(40),
    /** The first day; today where it is earlier or missing. */
    from: civilDateParam,
  }),
  response: z.object({
    days: z.array(dayOfSlots),
    /** Of each place on how many of these days there is room. */
    places: z.array(z.object({ code: z.string(), freeDays: z.number() })),
    /** From which day on there is more; null where nothing later can be booked yet. */
    next: z.nullable(z.string()),
    /** With an interpreter: the first day for which one can still be ordered. */
    firstDay: z.nullable(z.string()),
  }),
  errors: ['not_found'],
});
