import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { isoTime, typeError } from '../text.js';
import { BOOKING_STATES, BOOKING_WAYS, bookingCode, bookingWay, instant } from './booking.js';
import { reached } from './take-slot.js';

const receiptParam = z.object({ receipt: z.string() });

export const ownBooking = z.object({
  receipt: z.string(),
  kind: z.string(),
  vault: z.boolean(),
  state: z.enum(BOOKING_STATES),
  place: z.nullable(z.string()),
  way: z.enum(BOOKING_WAYS),
  at: z.nullable(isoTime),
  until: z.nullable(isoTime),
  interpreter: z.nullable(z.string()),
  childCare: z.boolean(),
  remind: z.boolean(),
  /** How long the time is kept that is held or offered. */
  keptUntil: z.nullable(isoTime),
  /** How long one waits for a time at most. */
  waitsUntil: z.nullable(isoTime),
  /** The city cannot hear at that time any more: another one is to be chosen. */
  fellOut: z.boolean(),
  /** It may be moved or given back: it has not begun. */
  open: z.boolean(),
});
export type OwnBooking = z.infer<typeof ownBooking>;

export const readBooking = operation({
  method: 'GET',
  path: '/api/bookings/:receipt',
  door: 'own-voice',
  who: 'receipt',
  summary: 'The own booking',
  params: receiptParam,
  response: ownBooking,
  errors: [],
});

export const book = operation({
  method: 'POST',
  path: '/api/bookings/:receipt/book',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Book the time that is held or offered; a repeat is no error',
  params: receiptParam,
  body: z.object(
    {
      ...reached,
      remind: z.optional(z.boolean({ error: 'wrong_type' })),
      childCare: z.optional(z.boolean({ error: 'wrong_type' })),
      way: z.optional(bookingWay),
    },
    { error: typeError },
  ),
  example: { name: 'Lan', remind: false },
  errors: ['slot_taken', 'move_not_allowed'],
});

export const moveBooking = operation({
  method: 'POST',
  path: '/api/bookings/:receipt/move',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Move a booking to another time; the earlier one stays until that is done',
  params: receiptParam,
  body: z.object({ place: bookingCode, at: instant }, { error: typeError }),
  example: { place: 'main', at: '2026-12-03T13:40:00+09:00' },
  errors: ['slot_taken', 'move_not_allowed'],
});

export const passOffer = operation({
  method: 'POST',
  path: '/api/bookings/:receipt/pass',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Not this time: the offered time goes to the next, and one waits on',
  params: receiptParam,
  errors: ['move_not_allowed'],
});

export const cancelBooking = operation({
  method: 'POST',
  path: '/api/bookings/:receipt/cancel',
  door: 'own-voice',
  who: 'receipt',
  summary:
    'Give a time back, or stop waiting; what was typed is deleted at once; a repeat is no error',
  params: receiptParam,
  errors: ['move_not_allowed'],
});
