import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { Clock, uuidV7 } from '../../base/kernel/index.js';
import type { Transaction } from '../../base/outbox/index.js';
import { BookingCalendar } from './booking-calendar.js';
import { LaneRepository } from './lane.repository.js';
import { interpreterFor, isBookable, type Slot, type Wish } from './slots.js';
import { type Released, WaitingRepository } from './waiting.repository.js';

const CLOCK = { kind: 'system', name: 'bookings' } as const;

/** Whose time a booking takes. */
export interface Seat {
  readonly slot: Slot;
  readonly lane: number;
  readonly interpreterLane: number | null;
}

/**
 * Finds room in a slot and keeps it until the transaction ends: nobody else gets the same. The table's own constraint would
 * refuse a second one all the same.
 */
@Injectable()
export class TakeSlot {
  constructor(
    private readonly times: BookingCalendar,
    private readonly lanes: LaneRepository,
    private readonly waiting: WaitingRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /**
   * Undefined where the slot is gone, full or too near. `besides`: the booking that moves here; `walkIn`: somebody stands
   * at the desk, so it is never too near.
   */
  async seat(
    tx: Transaction,
    wish: Wish,
    at: { readonly place: string; readonly start: Date },
    { besides = null, walkIn = false }: { besides?: string | null; walkIn?: boolean } = {},
  ): Promise<Seat | undefined> {
    const { settings } = this.times;
    const now = this.clock.now();
    const slot = await this.times.slotAt(wish.kind, at.place, at.start, tx.manager);
    if (!slot || (!walkIn && !isBookable(slot, wish, settings, this.calendar, now)))
      return undefined;
    const interpreter = wish.interpreter && interpreterFor(settings, wish.interpreter, slot.place);
    if (wish.interpreter && !interpreter) return undefined;
    const [lanes = [], interpreters = []] = await this.lanes.lock(tx.manager, [
      { what: 'counsellor', name: wish.kind.code, place: slot.place, seats: slot.capacity },
      ...(interpreter
        ? [
            {
              what: 'interpreter',
              name: interpreter.lang,
              place: '',
              seats: interpreter.atOnce,
            } as const,
          ]
        : []),
    ]);
    await this.release(tx, [...lanes, ...interpreters]);
    const lane = await this.lanes.free(tx.manager, lanes, slot, besides);
    const interpreterLane = interpreter
      ? await this.lanes.free(tx.manager, interpreters, slot, besides)
      : null;
    if (lane === undefined || interpreterLane === undefined) return undefined;
    return { slot, lane, interpreterLane };
  }

  /** Ends holds and offers that are over, of these lanes or of all, and has what came free offered to those who wait. */
  async release(tx: Transaction, lanes: readonly number[] | null = null): Promise<number> {
    const now = this.clock.now();
    const released = await this.waiting.release(tx.manager, now, lanes);
    for (const one of released) {
      tx.record({ actor: CLOCK, verb: 'booking.lapse', subjectId: one.bookingId });
      await this.giveBack(tx, one);
    }
    return released.length;
  }

  /** A time is free again: those who wait for one are asked. */
  async giveBack(
    tx: Transaction,
    { kind, place, startsAt }: Omit<Released, 'bookingId'>,
  ): Promise<void> {
    const now = this.clock.now();
    if (startsAt <= now) return;
    const id = uuidV7(now);
    await this.waiting.addFreed(tx.manager, { id, kind, place, startsAt }, now);
    tx.emit({ event: 'booking.freed', subjectId: id });
  }
}
