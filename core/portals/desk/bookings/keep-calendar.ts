import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { addWalkIn, InputOf, noteOutcome, setDayOff } from '../../../contract/index.js';
import {
  BookingRepository,
  bookingPrefix,
  DayOffRepository,
  daysAfter,
  stateAfter,
  TakeSlot,
} from '../../../records/bookings/index.js';
import { BookingWordsRepository, newReceipt } from '../../../records/submissions/index.js';
import { ServedKinds } from './served-kinds.js';

const MOVE_OF = { came: 'come', no_show: 'stay_away', cancelled: 'cancel' } as const;

/** What a desk does with its calendar: walk-ins, who came, days that are called off. Errors: `not_found`, `slot_taken`, `move_not_allowed`. */
@Injectable()
export class KeepCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly served: ServedKinds,
    private readonly bookings: BookingRepository,
    private readonly daysOff: DayOffRepository,
    private readonly words: BookingWordsRepository,
    private readonly takeSlot: TakeSlot,
    @Inject(CITY) private readonly city: Pick<City, 'receiptPrefix'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Nobody has number or secret of a walk-in: nothing is left to be done with it. */
  async walkIn(
    actor: StaffActor,
    body: InputOf<typeof addWalkIn>['body'],
  ): Promise<{ id: string }> {
    const kind = await this.served.must(actor, body.kind);
    const { interpreter, place } = body;
    // Whoever stands at the desk today is heard today; for another day one books.
    const today = this.calendar.dateOf(this.clock.now());
    if (this.calendar.dateOf(new Date(body.at)) > today) throw new AppError('move_not_allowed');
    return this.unitOfWork.commit(async (tx) => {
      const at = { place, start: new Date(body.at) };
      const seat = await this.takeSlot.seat(tx, { kind, interpreter }, at, { walkIn: true });
      if (!seat) throw new AppError('slot_taken');
      const now = this.clock.now();
      const id = uuidV7(now);
      const [way = 'visit'] = kind.ways;
      const added = await this.bookings.add(
        tx.manager,
        {
          ...{ id, place, way, wishedPlace: null, kind: kind.code, state: 'came' },
          receipt: newReceipt(bookingPrefix(this.city), this.calendar.dateOf(now).slice(0, 4)),
          secretHash: randomBytes(32),
          idempotencyHash: randomBytes(32),
          requestHash: randomBytes(32),
          during: seat.slot,
          lane: seat.lane,
          interpreter: interpreter ?? null,
          interpreterLane: seat.interpreterLane,
          ...{ childCare: false, remind: false, uiLang: 'ja', submissionId: null, heldUntil: null },
        },
        now,
      );
      if (!added) throw new AppError('slot_taken');
      tx.record({ actor, verb: 'booking.walk_in', subjectId: id });
      return { id };
    });
  }

  async outcome(
    actor: StaffActor,
    id: string,
    { outcome }: InputOf<typeof noteOutcome>['body'],
  ): Promise<void> {
    const served = await this.served.of(actor);
    await this.unitOfWork.commit(async (tx) => {
      const row = await this.bookings.lock(tx.manager, id);
      if (!row || !served.has(row.kind)) throw new AppError('not_found');
      if (row.state === outcome) return;
      const now = this.clock.now();
      const state = stateAfter(row.state, MOVE_OF[outcome]);
      // Nobody can have come to what has not begun.
      if (!state || (outcome !== 'cancelled' && row.start && row.start > now))
        throw new AppError('move_not_allowed');
      await this.bookings.change(tx.manager, id, { state, tell: null }, now);
      tx.record({ actor, verb: 'booking.outcome', subjectId: id, from: row.state, to: state });
      if (outcome !== 'cancelled') return;
      await this.words.forget(tx.manager, [id]);
      const { kind, place, start } = row;
      if (place && start) await this.takeSlot.giveBack(tx, { kind, place, startsAt: start });
    });
  }

  /** Whoever has booked keeps the booking until another time is chosen, and is told where an address was left. */
  async dayOff(
    actor: StaffActor,
    { kind, place, day, off }: InputOf<typeof setDayOff>['body'],
  ): Promise<void> {
    await this.served.must(actor, kind);
    const now = this.clock.now();
    const booked = await this.bookings.between(
      this.calendar.at(day, '00:00:00'),
      this.calendar.at(daysAfter(day, 1), '00:00:00'),
      now,
    );
    await this.unitOfWork.commit(async (tx) => {
      tx.record({
        actor,
        verb: 'booking.day',
        subjectId: uuidV7(now),
        detail: { kind, place, day, off },
      });
      if (!off) return this.daysOff.remove(tx.manager, { kind, place, day });
      if (!(await this.daysOff.add(tx.manager, { kind, place, day }, actor.id, now))) return;
      for (const { id, ...one } of booked) {
        if (one.kind !== kind || one.place !== place || one.state !== 'booked') continue;
        await this.bookings.change(tx.manager, id, { state: 'booked', tell: 'day_off' }, now);
        tx.emit({ event: 'booking.news', subjectId: id });
      }
    });
  }
}
