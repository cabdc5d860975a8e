import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import type { BookingKind } from '../../base/city/index.js';
import { Clock } from '../../base/kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  type Transaction,
  UnitOfWork,
} from '../../base/outbox/index.js';
import {
  BookingCalendar,
  BookingRepository,
  type FreedSlot,
  isBookable,
  TakeSlot,
  WaitingRepository,
  waitsSince,
} from '../../records/bookings/index.js';

const CLOCK = { kind: 'system', name: 'bookings' } as const;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Offers a time that came free to whoever waits longest for one like it, for some hours. Nobody waits: it is simply free. */
@Injectable()
export class OfferSlot implements OutboxHandler {
  readonly consumer = 'offer-slot';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly times: BookingCalendar,
    private readonly waiting: WaitingRepository,
    private readonly bookings: BookingRepository,
    private readonly takeSlot: TakeSlot,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** One after the other: two freed times may suit the same person. */
  async handle(items: readonly OutboxItem[]): Promise<void> {
    for (const { id, subjectId } of items)
      await this.unitOfWork.commit(async (tx) => {
        const [item] = await this.outbox.lockUnhandled(tx.manager, [id]);
        if (!item) return;
        const freed = await this.waiting.freed(tx.manager, subjectId);
        if (freed) await this.offer(tx, freed);
        await this.outbox.markHandled(tx.manager, [id]);
      });
  }

  private async offer(tx: Transaction, freed: FreedSlot): Promise<void> {
    const kind = this.times.settings.kinds.find(({ code }) => code === freed.kind);
    const slot = kind && (await this.times.slotAt(kind, freed.place, freed.startsAt, tx.manager));
    if (!kind || !slot) return;
    const now = this.clock.now();
    const { settings } = this.times;
    const interpreters = settings.interpreters
      .map(({ lang }) => lang)
      .filter((interpreter) =>
        isBookable(slot, { kind, interpreter }, settings, this.calendar, now),
      );
    const at = { place: freed.place, start: freed.startsAt };
    // Without an interpreter first: that locks the lanes before the row of whoever waits.
    if (!(await this.takeSlot.seat(tx, { kind }, at))) return;
    const found = await this.nextWithSeat(tx, freed, kind, interpreters);
    if (!found) return;
    const { next, seat } = found;
    await this.bookings.place(
      tx.manager,
      next.id,
      {
        state: 'offered',
        place: freed.place,
        during: seat.slot,
        lane: seat.lane,
        interpreterLane: seat.interpreterLane,
        heldUntil: new Date(
          Math.min(
            now.getTime() + settings.offerHours * HOUR_MS,
            slot.start.getTime() - kind.noticeMinutes * MINUTE_MS,
          ),
        ),
        tell: 'offer',
      },
      now,
    );
    tx.record({ actor: CLOCK, verb: 'booking.offer', subjectId: next.id });
    tx.emit({ event: 'booking.news', subjectId: next.id });
  }

  /** Who waits longest and can have it: for whose language nobody is free then waits on, and the next one is asked. */
  private async nextWithSeat(
    tx: Transaction,
    freed: FreedSlot,
    kind: BookingKind,
    interpreters: readonly string[],
  ) {
    const since = waitsSince(this.clock.now(), this.times.settings);
    const at = { place: freed.place, start: freed.startsAt };
    for (let left = interpreters; ; ) {
      const next = await this.waiting.lockNext(tx.manager, freed, { interpreters: left, since });
      if (!next) return undefined;
      const wish = { kind, interpreter: next.interpreter ?? undefined };
      const seat = await this.takeSlot.seat(tx, wish, at);
      if (seat) return { next, seat };
      // Without an interpreter there was room a moment ago, and the lane is ours.
      if (next.interpreter === null) return undefined;
      left = left.filter((lang) => lang !== next.interpreter);
    }
  }
}
