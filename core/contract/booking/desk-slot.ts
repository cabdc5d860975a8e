import * as z from 'zod/mini';
import { isoTime, uuid } from '../text.js';
import { BOOKING_STATES, BOOKING_WAYS } from './booking.js';

/** A booking as the desk that serves it sees it. */
const deskBooking = z.object({
  id: uuid,
  receipt: z.string(),
  state: z.enum(BOOKING_STATES),
  name: z.nullable(z.string()),
  interpreter: z.nullable(z.string()),
  /** In which language it was booked. */
  lang: z.string(),
  way: z.enum(BOOKING_WAYS),
  childCare: z.boolean(),
  /** The voice that it belongs to. */
  voice: z.nullable(uuid),
});
/** A time of the calendar, with who has it. */
export const deskSlot = z.object({
  kind: z.string(),
  place: z.string(),
  at: isoTime,
  until: isoTime,
  capacity: z.number(),
  taken: z.number(),
  /** Nobody hears then any more: who has booked is to be given another time. */
  closed: z.boolean(),
  /** Its day has come: somebody without a booking can be heard then. */
  today: z.boolean(),
  /** It is known who came. */
  begun: z.boolean(),
  /** The desk of this person serves it: else nothing stands under `bookings`. */
  serves: z.boolean(),
  bookings: z.array(deskBooking),
});
export type DeskSlot = z.infer<typeof deskSlot>;
