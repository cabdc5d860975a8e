import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import type { book, InputOf, moveBooking } from '../../../contract/index.js';
import {
  type Booking,
  BookingCalendar,
  type BookingMove,
  BookingRepository,
  stateAfter,
  TakeSlot,
  WaitingRepository,
} from '../../../records/bookings/index.js';
import { BookingWordsRepository } from '../../../records/submissions/index.js';
import { FindBooking, type Opened } from './find-booking.js';

type Act = 'book' | 'move' | 'cancel' | 'pass';

/** What the holder of a booking does with it. What was done already is no error when it is pressed again. */
@Injectable()
export class ChangeBooking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: FindBooking,
    private readonly bookings: BookingRepository,
    private readonly words: BookingWordsRepository,
    private readonly times: BookingCalendar,
    private readonly takeSlot: TakeSlot,
    private readonly waiting: WaitingRepository,
    private readonly clock: Clock,
  ) {}

  /** Errors: `slot_taken` (the minutes are over and it was given away), `move_not_allowed`. */
  async book(input: Opened & InputOf<typeof book>['body']): Promise<void> {
    const isVault = await this.own.isVault((await this.own.find(input)).kind);
    return this.change(input, async (tx, row) => {
      if (row.state === 'booked') return undefined;
      if (row.state === 'lapsed' || row.state === 'waiting') throw new AppError('slot_taken');
      const state = this.next(row, 'book');
      const kind = this.times.kind(row.kind);
      const way = input.way && kind.ways.includes(input.way) ? input.way : undefined;
      const childCare = kind.childCare && input.childCare;
      const email = isVault ? null : (input.email ?? null);
      const name = isVault ? null : (input.name ?? null);
      // Who waited has left an address already.
      const known = (await this.words.of([row.id], tx.manager)).get(row.id);
      const remind = input.remind === true && (email ?? known?.email ?? null) !== null;
      await this.bookings.change(
        tx.manager,
        row.id,
        { state, way, childCare, remind, tell: null },
        this.clock.now(),
      );
      if (email !== null || name !== null)
        await this.words.keep(tx.manager, row.id, { name, email });
      return 'book';
    });
  }

  /** Errors: `slot_taken` (the other time), `move_not_allowed` (it has begun, or is not booked). */
  async move(input: Opened & InputOf<typeof moveBooking>['body']): Promise<void> {
    const found = await this.own.find(input);
    const kind = this.times.kind(found.kind);
    const start = new Date(input.at);
    const wish = { kind, interpreter: found.interpreter ?? undefined };
    await this.unitOfWork.commit(async (tx) => {
      // The lanes are locked before the booking, as everywhere.
      const seat = await this.takeSlot.seat(
        tx,
        wish,
        { place: input.place, start },
        {
          besides: found.id,
        },
      );
      const row = await this.locked(tx, found.id);
      if (row.place === input.place && row.start?.getTime() === start.getTime()) return;
      this.next(row, 'move');
      this.mustNotHaveBegun(row);
      if (!seat) throw new AppError('slot_taken');
      await this.bookings.place(
        tx.manager,
        row.id,
        {
          state: 'booked',
          place: input.place,
          during: seat.slot,
          lane: seat.lane,
          interpreterLane: seat.interpreterLane,
          heldUntil: null,
          tell: null,
        },
        this.clock.now(),
      );
      tx.record(this.line(row, 'move'));
      await this.giveBack(tx, row);
    });
  }

  /** Error: `move_not_allowed` (nothing is offered any more). */
  pass(input: Opened): Promise<void> {
    return this.change(input, async (tx, row) => {
      if (row.state === 'waiting') return undefined;
      this.next(row, 'pass_over');
      await this.waiting.passOver(tx.manager, row.id, this.clock.now());
      await this.giveBack(tx, row);
      return 'pass';
    });
  }

  /** Error: `move_not_allowed` (it has begun). */
  cancel(input: Opened): Promise<void> {
    return this.change(input, async (tx, row) => {
      if (row.state === 'cancelled' || row.state === 'lapsed') return undefined;
      const state = this.next(row, 'cancel');
      this.mustNotHaveBegun(row);
      await this.bookings.change(tx.manager, row.id, { state, tell: null }, this.clock.now());
      await this.words.forget(tx.manager, [row.id]);
      await this.giveBack(tx, row);
      return 'cancel';
    });
  }

  private async change(
    input: Opened,
    work: (tx: Transaction, row: Booking) => Promise<Act | undefined>,
  ): Promise<void> {
    const { id } = await this.own.find(input);
    await this.unitOfWork.commit(async (tx) => {
      const row = await this.locked(tx, id);
      const act = await work(tx, row);
      if (act) tx.record(this.line(row, act));
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Booking> {
    const row = await this.bookings.lock(tx.manager, id);
    if (!row) throw new AppError('receipt_unknown');
    return row;
  }

  private next(row: Booking, move: BookingMove) {
    const state = stateAfter(row.state, move);
    if (!state) throw new AppError('move_not_allowed');
    return state;
  }

  private mustNotHaveBegun({ start }: Booking): void {
    if (start && start <= this.clock.now()) throw new AppError('move_not_allowed');
  }

  private line({ id, uiLang }: Booking, act: Act) {
    return {
      actor: { kind: 'resident', uiLang } as const,
      verb: `booking.${act}` as const,
      subjectId: id,
    };
  }

  private async giveBack(tx: Transaction, { kind, place, start }: Booking): Promise<void> {
    if (place && start) await this.takeSlot.giveBack(tx, { kind, place, startsAt: start });
  }
}
