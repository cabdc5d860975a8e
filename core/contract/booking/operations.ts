import type { Operation } from '../operation.js';
import { countBookings, countConsultations } from './booking-counts.js';
import { findSlots, listCounsellors } from './counsellors.js';
import { book, cancelBooking, moveBooking, passOffer, readBooking } from './own-booking.js';
import { addWalkIn, noteOutcome, readCalendar, setDayOff } from './staff-bookings.js';
import { holdSlot, waitForSlot } from './take-slot.js';

/** Times with a counsellor: for residents, and at the desk. */
export const BOOKING_OPERATIONS: readonly Operation[] = [
  listCounsellors,
  findSlots,
  holdSlot,
  waitForSlot,
  readBooking,
  book,
  moveBooking,
  passOffer,
  cancelBooking,
  countConsultations,
  readCalendar,
  addWalkIn,
  noteOutcome,
  setDayOff,
  countBookings,
];
