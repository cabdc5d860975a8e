import { Inject, Injectable } from '@nestjs/common';
import { Calendar, type CivilDate } from '../../base/calendar/index.js';
import { type BookingKind, type BookingSettings, CITY, type City } from '../../base/city/index.js';
import { AppError, Clock } from '../../base/kernel/index.js';
import { BookingRepository } from './booking.repository.js';
import { DayOffRepository } from './day-off.repository.js';
import { hasRoom, isBookable, type Slot, slotsOf, type Taken, type Wish } from './slots.js';

/** Within which transaction it is read; by itself without. */
type Reader = Parameters<DayOffRepository['between']>[2];

/** A slot with whether it can be booked now. */
export interface SlotNow extends Slot {
  readonly free: boolean;
}

/** The city's times as they stand today: with the days that were called off, and with who has taken them. */
@Injectable()
export class BookingCalendar {
  readonly settings: BookingSettings;

  constructor(
    @Inject(CITY) city: Pick<City, 'bookings'>,
    private readonly bookings: BookingRepository,
    private readonly daysOff: DayOffRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {
    this.settings = city.bookings;
  }

  /** Error: `not_found`. */
  kind(code: string): BookingKind {
    const kind = this.settings.kinds.find((one) => one.code === code);
    if (!kind) throw new AppError('not_found');
    return kind;
  }

  /** All times of a kind between two dates, whoever has taken them. */
  async slots(kind: BookingKind, from: CivilDate, to: CivilDate, on?: Reader): Promise<Slot[]> {
    const off = await this.daysOff.between(from, to, on);
    return slotsOf(kind, { from, to }, this.calendar, off);
  }

  /** Times that can be chosen, in their order, full ones among them; `besides`: a booking that is to be moved takes nothing. */
  async choice(wish: Wish, from: CivilDate, to: CivilDate, besides?: string): Promise<SlotNow[]> {
    const now = this.clock.now();
    const slots = (await this.slots(wish.kind, from, to)).filter((slot) =>
      isBookable(slot, wish, this.settings, this.calendar, now),
    );
    const taken = await this.taken(slots, now, besides);
    return slots.map((slot) => ({ ...slot, free: hasRoom(slot, wish, this.settings, taken) }));
  }

  private async taken(slots: readonly Slot[], now: Date, besides?: string): Promise<Taken[]> {
    const [first] = slots;
    const last = slots.at(-1);
    if (!first || !last) return [];
    return this.bookings.takenBetween(first.start, last.end, now, besides ? { besides } : {});
  }

  /** The slot that begins at an instant; undefined where the city has none then, or none any more. */
  async slotAt(
    kind: BookingKind,
    place: string,
    start: Date,
    on?: Reader,
  ): Promise<Slot | undefined> {
    const date = this.calendar.dateOf(start);
    const slots = await this.slots(kind, date, date, on);
    return slots.find((slot) => slot.place === place && slot.start.getTime() === start.getTime());
  }
}
