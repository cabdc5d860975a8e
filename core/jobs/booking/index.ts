import { BookingRounds } from './booking-rounds.js';

export * from './booking-rounds.js';
export * from './offer-slot.js';
export * from './tell-booking.js';
/** For `core.module.ts`; the handlers stand in `core/jobs/handlers.ts`. */
export const BOOKING_JOB_PROVIDERS = [BookingRounds];
