import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { languageTag, optionalLine, typeError } from '../text.js';
import { cleanEmail, isEmail } from '../writing/index.js';
import { bookingCode, bookingWay, instant, optionalLanguage } from './booking.js';

const wish = {
  kind: bookingCode,
  interpreter: optionalLanguage,
  way: z.optional(bookingWay),
  lang: z.optional(languageTag),
  /** Of a voice that the booking belongs to: its number and secret. */
  voice: z.optional(z.object({ receipt: z.string(), secret: z.string() })),
};
export const reached = {
  /** How to be called; need not be the real name. */
  name: optionalLine(LIMITS.name),
  email: z.pipe(
    optionalLine(LIMITS.email, cleanEmail),
    z.optional(z.string().check(z.refine(isEmail, { error: 'bad_format' }))),
  ),
};
const issued = z.object({ receipt: z.string(), secret: z.string() });
const keyHeader = {
  'Idempotency-Key':
    'Any unique text (1 to 200 visible ASCII characters): a repeat with the same key and body is answered with the first receipt',
} as const;

export const holdSlot = operation({
  method: 'POST',
  path: '/api/bookings',
  door: 'own-voice',
  who: 'anybody',
  summary: 'Keep a time for some minutes: nobody else gets it meanwhile; with a receipt of its own',
  headers: keyHeader,
  body: z.object({ ...wish, place: bookingCode, at: instant }, { error: typeError }),
  example: { kind: 'legal', place: 'main', at: '2026-12-03T13:20:00+09:00' },
  status: 201,
  response: issued,
  limited: 'bookings',
  errors: [
    'slot_taken',
    'enough_bookings',
    'not_found',
    'receipt_unknown',
    'idempotency_conflict',
    'idempotency_key_invalid',
  ],
});

export const waitForSlot = operation({
  method: 'POST',
  path: '/api/bookings/waiting',
  door: 'own-voice',
  who: 'anybody',
  summary: 'Wait for a time that comes free; it is then offered for some hours',
  headers: keyHeader,
  body: z.object({ ...wish, ...reached, place: z.optional(bookingCode) }, { error: typeError }),
  example: { kind: 'legal' },
  status: 201,
  response: issued,
  limited: 'bookings',
  errors: [
    'enough_bookings',
    'not_found',
    'receipt_unknown',
    'idempotency_conflict',
    'idempotency_key_invalid',
  ],
});
