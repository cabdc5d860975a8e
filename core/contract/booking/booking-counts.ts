import * as z from 'zod/mini';
import { operation } from '../operation.js';

const bookingCount = z.object({
  /** From April to March. */
  fiscalYear: z.number(),
  kind: z.string(),
  /** Null under 10 of a confided kind: few would point at somebody. */
  came: z.nullable(z.number()),
  noShow: z.nullable(z.number()),
});
export const countBookings = operation({
  method: 'GET',
  path: '/api/staff/booking-counts',
  door: 'staff',
  who: 'staff',
  summary: 'How many came, by fiscal year and kind; nothing about anybody',
  response: z.object({ items: z.array(bookingCount) }),
  errors: [],
});

export const countConsultations = operation({
  method: 'GET',
  path: '/api/consultation-counts',
  door: 'public',
  who: 'anybody',
  summary:
    'Consultations that took place, by fiscal year, for the indicator that counts them; null under 10',
  response: z.object({
    indicator: z.nullable(z.string()),
    measure: z.nullable(z.string()),
    kinds: z.array(z.string()),
    years: z.array(z.object({ fiscalYear: z.number(), count: z.nullable(z.number()) })),
  }),
  errors: [],
  cache: { seconds: 60 },
});
