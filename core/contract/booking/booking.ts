import * as z from 'zod/mini';
import { languageTag, requiredText, typeError } from '../text.js';

export const BOOKING_STATES = [
  'held',
  'booked',
  'waiting',
  'offered',
  'cancelled',
  'lapsed',
  'came',
  'no_show',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** How one is heard: at the place, by telephone, or by a picture call. */
export const BOOKING_WAYS = ['visit', 'telephone', 'online'] as const;
export type BookingWay = (typeof BOOKING_WAYS)[number];

/** What the holder of a booking is told by mail, if that was wanted. */
export type BookingTell = 'offer' | 'day_off' | 'reminder';

export const bookingCode = requiredText.check(
  z.regex(/^[a-z][a-z_]{1,39}$/, { error: 'not_allowed' }),
);
export const bookingWay = z.enum(BOOKING_WAYS, { error: 'not_allowed' });
export const optionalLanguage = z.optional(languageTag);
export const instant = z
  .string({ error: typeError })
  .check(
    z.refine(
      (text) =>
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
        !Number.isNaN(Date.parse(text)),
      { error: 'bad_format' },
    ),
  );
