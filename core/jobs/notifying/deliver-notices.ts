import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, LOGGER, requestIdOf, uuidV7 } from '../../base/kernel/index.js';
import { type OutboxItem, OutboxRepository, UnitOfWork } from '../../base/outbox/index.js';
import { safeErrorLine } from '../../contract/index.js';
import { MailLinkRepository } from '../../records/ways-back/index.js';
import { Mailer, MailRefused } from './mailer.js';
import type { Notice } from './notice.js';
import { NotificationRepository, type Stamp } from './notification.repository.js';
import { type ToldVoice, ToldVoiceQueries } from './told-voice.queries.js';
import { recordUndelivered } from './undelivered.js';

type NoticeFor = (item: OutboxItem, voice: ToldVoice) => Notice | readonly Notice[] | undefined;
type Written = Notice & { readonly id: string; readonly submissionId: string };
/** One event, one person, one notice. */
const keyOf = ({ eventKey, recipient }: Pick<Notice, 'eventKey' | 'recipient'>): string =>
  `${eventKey} ${recipient}`;
interface Tried extends Stamp {
  readonly notice: Written;
}

/**
 * Tells people about events: the row first, then the mail outside any transaction, then the stamp together
 * with the mark on the outbox. A process that dies between mail and stamp sends the mail once more, under the same Message-ID.
 */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly repository: NotificationRepository,
    private readonly told: ToldVoiceQueries,
    private readonly links: MailLinkRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * `noticeFor` decides who is told about a voice and writes the mail, or several; it knows the voice but not its words.
   * Undefined: there is nothing to tell anybody.
   */
  async deliver(items: readonly OutboxItem[], noticeFor: NoticeFor): Promise<void> {
    const pending = await this.open(items, noticeFor);
    if (!pending.length) return;
    const tried = await Promise.all(pending.map((notice) => this.send(notice)));
    const unsent = tried.filter(({ state }) => state === 'pending');
    const waiting = new Set(unsent.map(({ notice }) => notice.outboxId));
    // An event is over when everybody whom it concerns was told.
    const done = tried.filter(({ notice }) => !waiting.has(notice.outboxId));
    await this.stamp(tried, done);
    for (const outboxId of waiting) {
      const ones = unsent.filter(({ notice }) => notice.outboxId === outboxId);
      const given = await this.outbox.release([outboxId], ones[0]?.error ?? '');
      if (given.length)
        await this.stamp(
          ones.map((one) => ({ ...one, state: 'failed', undelivered: 'given_up' })),
          [],
        );
    }
  }

  /** Writes how the tries ended, with what will not arrive in the history of its voice, and closes the events of `done`. */
  private stamp(tried: readonly Tried[], done: readonly Tried[]): Promise<void> {
    return this.unitOfWork.commit(async (tx) => {
      await this.repository.stamp(tx.manager, tried, this.clock.now());
      for (const { notice, undelivered } of tried)
        if (undelivered) recordUndelivered(tx, notice, undelivered);
      await this.outbox.markHandled(
        tx.manager,
        done.map(({ notice }) => notice.outboxId),
      );
    });
  }

  /** Writes the rows and closes the events that nobody has to be told about. */
  private open(items: readonly OutboxItem[], noticeFor: NoticeFor): Promise<Written[]> {
    return this.unitOfWork.commit(async (tx) => {
      const { manager } = tx;
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      const voices = new Map(
        (
          await this.told.voices(
            manager,
            waiting.map((item) => item.subjectId),
          )
        ).map((voice) => [voice.id, voice]),
      );
      const now = this.clock.now();
      const notices = waiting.flatMap((item) => {
        const voice = voices.get(item.subjectId);
        const written = { submissionId: item.subjectId };
        const told = (voice && noticeFor(item, voice)) ?? [];
        return [told].flat().map((notice) => ({ ...notice, ...written, id: uuidV7(now) }));
      });
      for (const notice of notices)
        if (notice.undelivered) recordUndelivered(tx, notice, notice.undelivered);
      const rows = new Map(
        (await this.repository.open(manager, notices, now)).map((row) => [keyOf(row), row]),
      );
      const pending = notices.flatMap((notice) => {
        const row = rows.get(keyOf(notice));
        return notice.mail && row?.state === 'pending' ? [{ ...notice, id: row.id }] : [];
      });
      for (const { link } of pending) if (link) await this.links.add(manager, link, now);
      const closed = waiting.filter(
        (item) => !pending.some((notice) => notice.outboxId === item.id),
      );
      await this.outbox.markHandled(
        manager,
        closed.map(({ id }) => id),
      );
      return pending;
    });
  }

  private async send(notice: Written): Promise<Tried> {
    const { id, lang, mail } = notice;
    const request = requestIdOf(notice.submissionId);
    try {
      const state = mail ? await this.mailer.send({ id, lang, request, ...mail }) : 'skipped';
      if (state === 'sent') this.log.info({ notification: id, request }, 'mail sent');
      const undelivered = mail && state === 'skipped' ? 'no_smtp' : null;
      return { id, notice, state, error: null, undelivered };
    } catch (error) {
      const refused = error instanceof MailRefused;
      // Why a mail was refused is said in our own words, without the address.
      const reason = refused ? `mail: refused, ${error.message}` : `mail: ${safeErrorLine(error)}`;
      this.log.warn({ notification: id, request, reason }, 'mail not sent');
      return {
        ...{ id, notice, error: reason },
        ...(refused
          ? ({ state: 'failed', undelivered: 'refused' } as const)
          : ({ state: 'pending', undelivered: null } as const)),
      };
    }
  }
}
