import { CountBookings } from './count-bookings.js';
import { KeepCalendar } from './keep-calendar.js';
import { ReadCalendar } from './read-calendar.js';
import { ServedKinds } from './served-kinds.js';

export { CountBookings, KeepCalendar, ReadCalendar };
export const DESK_BOOKING_PROVIDERS = [CountBookings, KeepCalendar, ReadCalendar, ServedKinds];
