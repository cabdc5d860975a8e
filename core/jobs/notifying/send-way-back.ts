import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../base/config/index.js';
import { Clock, LOGGER, requestIdOf } from '../../base/kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { safeErrorLine } from '../../contract/index.js';
import { ConfirmedAddressRepository, WordsRepository } from '../../records/submissions/index.js';
import {
  MailLinkRepository,
  newMailToken,
  WayBackRequestRepository,
} from '../../records/ways-back/index.js';
import { MailTexts } from './mail-texts.js';
import { type Mail, Mailer, MailRefused } from './mailer.js';

/** Minutes, counted from the sending: whoever asks sits before the page and waits. */
const MINUTES = 30;
const MINUTE_MS = 60_000;

/**
 * Sends the link that leads back to the voices of a confirmed address: one mail for all of them, in the language in which
 * it was asked for, without their numbers. It goes to the address that the newest of them carries. Where nothing is
 * confirmed, nothing is sent and nothing is written.
 */
@Injectable()
export class SendWayBack implements OutboxHandler {
  readonly consumer = 'send-way-back';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly requests: WayBackRequestRepository,
    private readonly links: MailLinkRepository,
    private readonly addresses: ConfirmedAddressRepository,
    private readonly words: WordsRepository,
    private readonly texts: MailTexts,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    await Promise.all(items.map((item) => this.sendFor(item)));
  }

  private async sendFor({ id, subjectId }: OutboxItem): Promise<void> {
    const mail = await this.write(id, subjectId);
    if (!mail) return;
    const request = requestIdOf(subjectId);
    try {
      await this.mailer.send({ ...mail, request });
      this.log.info({ wayBack: subjectId, request }, 'mail sent');
    } catch (error) {
      const reason = `mail: ${safeErrorLine(error)}`;
      this.log.warn({ wayBack: subjectId, request, reason }, 'mail not sent');
      if (!(error instanceof MailRefused)) return void (await this.outbox.release([id], reason));
    }
    await this.unitOfWork.commit((tx) => this.outbox.markHandled(tx.manager, [id]));
  }

  /** The mail, with its link kept; undefined, and the event closed, where there is nobody to write to. */
  private write(outboxId: string, requestId: string): Promise<Mail | undefined> {
    return this.unitOfWork.commit(async ({ manager }) => {
      const [waiting] = await this.outbox.lockUnhandled(manager, [outboxId]);
      if (!waiting) return undefined;
      const request = await this.requests.byId(manager, requestId);
      const [newest] = request ? await this.addresses.voicesOf(request.addressHashes, manager) : [];
      const to = newest && (await this.words.emails([newest.id], manager)).get(newest.id);
      if (!request || !to) {
        await this.outbox.markHandled(manager, [outboxId]);
        return undefined;
      }
      const now = this.clock.now();
      const lang = this.texts.languageFor(request.lang);
      const { token, tokenHash } = newMailToken();
      await this.links.add(
        manager,
        {
          tokenHash,
          purpose: 'way_back',
          subjectId: requestId,
          addressHashes: request.addressHashes,
          expiresAt: new Date(now.getTime() + MINUTES * MINUTE_MS),
        },
        now,
      );
      const link = `${this.config.publicUrl}/${lang}/new-secret?t=${token}`;
      const values = { link, minutes: `${MINUTES}` };
      return {
        id: requestId,
        to,
        lang,
        ...this.texts.compose(lang, 'resident.wayBack', values),
      };
    });
  }
}
