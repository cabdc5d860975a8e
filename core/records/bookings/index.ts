import { BookingRepository } from './booking.repository.js';
import { BookingCalendar } from './booking-calendar.js';
import { BookingCountRepository } from './booking-count.repository.js';
import { DayOffRepository } from './day-off.repository.js';
import { LaneRepository } from './lane.repository.js';
import { ReminderRepository } from './reminder.repository.js';
import { TakeSlot } from './take-slot.js';
import { WaitingRepository } from './waiting.repository.js';

export * from './booking.repository.js';
export * from './booking-calendar.js';
export * from './booking-count.repository.js';
export * from './booking-number.js';
export * from './booking-state.js';
export * from './day-off.repository.js';
export * from './reminder.repository.js';
export * from './slots.js';
export * from './take-slot.js';
export * from './turns.js';
export * from './waiting.repository.js';
export const BOOKING_PROVIDERS = [
  BookingCalendar,
  BookingCountRepository,
  BookingRepository,
  DayOffRepository,
  LaneRepository,
  ReminderRepository,
  TakeSlot,
  WaitingRepository,
];
