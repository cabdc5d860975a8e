import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { civilDateParam } from '../query.js';
import type { Role } from '../role.js';
import { idParam, isoTime, typeError, uuid } from '../text.js';
import { bookingCode, instant, optionalLanguage } from './booking.js';
import { deskSlot } from './desk-slot.js';

/** Who works with the calendar; of what their own desk does not serve they see that a time is taken. */
const CALENDAR_ROLES = [
  'clerk',
  'approver',
  'counsellor',
  'translator',
  'triage',
] as const satisfies readonly Role[];
const DESK_ROLES = ['clerk', 'counsellor'] as const satisfies readonly Role[];

export const readCalendar = operation({
  method: 'GET',
  path: '/api/staff/bookings',
  door: 'staff',
  who: CALENDAR_ROLES,
  summary:
    'The calendar of some days: who has booked, for the desk that serves them; for others what is taken',
  query: z.object({
    from: civilDateParam,
    days: z.optional(z.enum(['1', '7'], { error: 'not_allowed' })),
  }),
  response: z.object({
    from: z.string(),
    days: z.array(
      z.object({
        date: z.string(),
        open: z.boolean(),
        slots: z.array(deskSlot),
        /** What the own desk has called off. */
        off: z.array(z.object({ kind: z.string(), place: z.string() })),
      }),
    ),
    /** Interpreters to be ordered, the most pressing first. */
    interpreters: z.array(
      z.object({ at: isoTime, place: z.string(), lang: z.string(), orderBy: z.string() }),
    ),
  }),
  errors: [],
});

export const addWalkIn = operation({
  method: 'POST',
  path: '/api/staff/bookings',
  door: 'staff',
  who: DESK_ROLES,
  summary: 'Somebody came without a booking, and is heard at a time that is free',
  body: z.object(
    { kind: bookingCode, place: bookingCode, at: instant, interpreter: optionalLanguage },
    { error: typeError },
  ),
  example: { kind: 'legal', place: 'main', at: '2026-12-03T13:20:00+09:00' },
  status: 201,
  response: z.object({ id: uuid }),
  errors: ['not_found', 'slot_taken', 'move_not_allowed'],
});

export const noteOutcome = operation({
  method: 'POST',
  path: '/api/staff/bookings/:id/outcome',
  door: 'staff',
  who: DESK_ROLES,
  summary: 'Whether somebody came; or the desk gives the time back for them',
  params: idParam,
  body: z.object({ outcome: z.enum(['came', 'no_show', 'cancelled']) }, { error: typeError }),
  example: { outcome: 'came' },
  errors: ['move_not_allowed'],
});

export const setDayOff = operation({
  method: 'PUT',
  path: '/api/staff/booking-days',
  door: 'staff',
  who: DESK_ROLES,
  summary:
    'Call a day of a counsellor off, or put it back; whoever has booked is told and chooses another time',
  body: z.object(
    {
      kind: bookingCode,
      place: bookingCode,
      day: z
        .string({ error: typeError })
        .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'bad_format' })),
      off: z.boolean({ error: typeError }),
    },
    { error: typeError },
  ),
  example: { kind: 'legal', place: 'main', day: '2026-12-03', off: true },
  errors: ['not_found'],
});
