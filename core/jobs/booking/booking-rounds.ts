import { Injectable } from '@nestjs/common';
import { Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import {
  BookingCalendar,
  ReminderRepository,
  TakeSlot,
  WaitingRepository,
  waitsSince,
} from '../../records/bookings/index.js';
import { BookingWordsRepository } from '../../records/submissions/index.js';

const CLOCK = { kind: 'system', name: 'bookings' } as const;
/** So long before it begins somebody is reminded. */
const REMIND_MS = 24 * 3_600_000;

/** What time does with bookings: holds, offers and waiting end, those who wanted it are reminded, words are forgotten. */
@Injectable()
export class BookingRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly takeSlot: TakeSlot,
    private readonly waiting: WaitingRepository,
    private readonly times: BookingCalendar,
    private readonly reminders: ReminderRepository,
    private readonly words: BookingWordsRepository,
    private readonly clock: Clock,
  ) {}

  async go(): Promise<void> {
    await this.unitOfWork.commit((tx) => this.takeSlot.release(tx));
    await this.unitOfWork.commit(async (tx) => {
      const now = this.clock.now();
      const since = waitsSince(now, this.times.settings);
      for (const subjectId of await this.waiting.endWaits(tx.manager, since, now))
        tx.record({ actor: CLOCK, verb: 'booking.lapse', subjectId });
    });
    await this.unitOfWork.commit(async (tx) => {
      const now = this.clock.now();
      const until = new Date(now.getTime() + REMIND_MS);
      for (const { id } of await this.reminders.remind(tx.manager, now, until)) {
        tx.record({ actor: CLOCK, verb: 'booking.remind', subjectId: id });
        tx.emit({ event: 'booking.news', subjectId: id });
      }
    });
    await this.unitOfWork.commit(async ({ manager }) => {
      const over = await this.reminders.detach(manager, this.clock.now());
      if (over.length) await this.words.forget(manager, over);
    });
  }
}
