import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock } from '../../../base/kernel/index.js';
import { KeyRing } from '../../../base/sealing/index.js';
import type { OwnBooking } from '../../../contract/index.js';
import {
  type Booking,
  BookingCalendar,
  BookingRepository,
  bookingPrefix,
  isOver,
  waitsUntil,
} from '../../../records/bookings/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { normalizeReceipt, secretHash } from '../../../records/submissions/index.js';

export interface Opened {
  readonly receipt: string;
  readonly secret: string;
}

/** What the holder of a booking's number and secret sees. Error: `receipt_unknown`, the same for a wrong number and a wrong secret. */
@Injectable()
export class FindBooking {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly times: BookingCalendar,
    private readonly sections: SectionDirectory,
    private readonly keys: KeyRing,
    @Inject(CITY) private readonly city: Pick<City, 'receiptPrefix'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async find(input: Opened): Promise<Booking> {
    const receipt = normalizeReceipt(bookingPrefix(this.city), input.receipt);
    const hashes = this.keys.all.map((key) => secretHash(key, input.secret));
    const row = receipt ? await this.bookings.byReceipt(receipt, hashes) : undefined;
    const [newest] = hashes;
    if (!row || !newest) throw new AppError('receipt_unknown');
    // An earlier key is needed for it no longer.
    if (!row.secretHash.equals(newest)) await this.bookings.keepSecret(row, newest);
    return row;
  }

  async read(input: Opened): Promise<OwnBooking> {
    const row = await this.find(input);
    const now = this.clock.now();
    const over = isOver(row, now);
    const stands = over ? (row.state === 'held' ? 'lapsed' : 'waiting') : row.state;
    const until =
      stands === 'waiting' && row.waitingSince
        ? waitsUntil(row.waitingSince, this.times.settings)
        : null;
    const state = until && until <= now ? 'lapsed' : stands;
    const hasTime = stands !== 'waiting';
    const time = (at: Date | null) => (at && hasTime ? this.calendar.timeOf(at) : null);
    return {
      receipt: row.receipt,
      kind: row.kind,
      vault: await this.isVault(row.kind),
      state,
      place: hasTime ? row.place : row.wishedPlace,
      way: row.way,
      at: time(row.start),
      until: time(row.end),
      interpreter: row.interpreter,
      childCare: row.childCare,
      remind: row.remind,
      waitsUntil: state === 'waiting' && until ? this.calendar.timeOf(until) : null,
      keptUntil: over || !row.heldUntil ? null : this.calendar.timeOf(row.heldUntil),
      fellOut: await this.fellOut(row),
      open: row.start === null || row.start > now,
    };
  }

  /** Whether nothing may be asked of whoever books: the topic is confided. A topic that nobody knows is. */
  async isVault(kind: string): Promise<boolean> {
    const known = this.times.settings.kinds.find(({ code }) => code === kind);
    const { topics } = await this.sections.current();
    return topics.find(({ code }) => code === known?.topic)?.privacy !== 'private';
  }

  /** A day was closed, or the city's times have changed, since it was booked. */
  private async fellOut({ state, kind, place, start }: Booking): Promise<boolean> {
    if (state !== 'booked' || !start || !place || start <= this.clock.now()) return false;
    const known = this.times.settings.kinds.find(({ code }) => code === kind);
    return !known || (await this.times.slotAt(known, place, start)) === undefined;
  }
}
