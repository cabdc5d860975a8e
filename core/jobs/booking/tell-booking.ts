import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Calendar } from '../../base/calendar/index.js';
import { CONFIG, type Config } from '../../base/config/index.js';
import { LOGGER, requestIdOf } from '../../base/kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { type BookingTell, safeErrorLine } from '../../contract/index.js';
import { BookingRepository, ReminderRepository } from '../../records/bookings/index.js';
import { BookingWordsRepository } from '../../records/submissions/index.js';
import { type BookingMail, type Mail, Mailer, MailRefused, MailTexts } from '../notifying/index.js';

const MAILS: Readonly<Record<BookingTell, BookingMail>> = {
  offer: 'resident.bookingOffer',
  day_off: 'resident.bookingDayOff',
  reminder: 'resident.bookingReminder',
};

/**
 * Tells the holder of a booking by mail, where an address was left: that a time is offered, that a day was called off, or
 * that the day is near. The mail names day and time and nothing else: not who hears, not where, not the number.
 */
@Injectable()
export class TellBooking implements OutboxHandler {
  readonly consumer = 'tell-booking';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly bookings: BookingRepository,
    private readonly reminders: ReminderRepository,
    private readonly words: BookingWordsRepository,
    private readonly texts: MailTexts,
    private readonly mailer: Mailer,
    private readonly calendar: Calendar,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    await Promise.all(items.map((item) => this.tell(item)));
  }

  private async tell({ id, subjectId }: OutboxItem): Promise<void> {
    const mail = await this.write(id, subjectId);
    if (!mail) return;
    const request = requestIdOf(subjectId);
    try {
      await this.mailer.send({ ...mail, request });
      this.log.info({ booking: subjectId, request }, 'mail sent');
    } catch (error) {
      const reason = `mail: ${safeErrorLine(error)}`;
      this.log.warn({ booking: subjectId, request, reason }, 'mail not sent');
      if (!(error instanceof MailRefused)) return void (await this.outbox.release([id], reason));
    }
    await this.unitOfWork.commit(async ({ manager }) => {
      await this.reminders.told(manager, subjectId);
      await this.outbox.markHandled(manager, [id]);
    });
  }

  /** The mail; undefined, and the event closed, where there is nobody to write to or nothing left to say. */
  private write(outboxId: string, bookingId: string): Promise<Mail | undefined> {
    return this.unitOfWork.commit(async ({ manager }) => {
      const [waiting] = await this.outbox.lockUnhandled(manager, [outboxId]);
      if (!waiting) return undefined;
      const booking = await this.bookings.lock(manager, bookingId);
      const to = (await this.words.of([bookingId], manager)).get(bookingId)?.email;
      if (!booking?.tell || !booking.start || !to) {
        await this.outbox.markHandled(manager, [outboxId]);
        return undefined;
      }
      const lang = this.texts.languageFor(booking.uiLang);
      const [date = '', time = ''] = this.calendar.timeOf(booking.start).split('T');
      const values = {
        when: `${date} ${time.slice(0, 5)}`,
        until: booking.heldUntil
          ? this.calendar.timeOf(booking.heldUntil).slice(0, 16).replace('T', ' ')
          : '',
        link: `${this.config.publicUrl}/${lang}/my-booking`,
      };
      return { id: outboxId, to, lang, ...this.texts.compose(lang, MAILS[booking.tell], values) };
    });
  }
}
