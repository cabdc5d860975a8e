import { ChangeBooking } from './change-booking.js';
import { FindBooking } from './find-booking.js';
import { HoldSlot } from './hold-slot.js';

export { ChangeBooking, FindBooking, HoldSlot };
export const OWN_BOOKING_PROVIDERS = [ChangeBooking, FindBooking, HoldSlot];
