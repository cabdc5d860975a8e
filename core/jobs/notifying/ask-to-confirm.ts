import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../base/config/index.js';
import { Clock } from '../../base/kernel/index.js';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import { mayHaveWayBack } from '../../records/submissions/index.js';
import { addressHashes, newMailToken } from '../../records/ways-back/index.js';
import { DeliverNotices } from './deliver-notices.js';
import { MailTexts } from './mail-texts.js';
import type { Notice } from './notice.js';
import type { ToldVoice } from './told-voice.queries.js';

/** Days in which an address can be confirmed. */
const DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Writes to the address of a voice, with a link by which it is confirmed. A voice that speaks of danger gets no such mail,
 * nor does one for counsellors: so it is written only after routing has read the voice.
 */
@Injectable()
export class AskOfAddress {
  constructor(
    private readonly notices: DeliverNotices,
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'smtpUrl'>,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** Of an address given with the voice, once for the voice. */
  ask(items: readonly OutboxItem[]): Promise<void> {
    return this.notices.deliver(items, ({ id }, voice) =>
      this.noticeFor('resident.confirm', { outboxId: id, eventKey: firstOf(voice) }, voice),
    );
  }

  /** Of an address given later, once for each change. */
  askAnew(items: readonly OutboxItem[]): Promise<void> {
    return this.notices.deliver(items, ({ id }, voice) => {
      const of = { outboxId: id, eventKey: `confirm-anew:${id}` };
      const notice = this.noticeFor('resident.confirmAnew', of, voice);
      // Whoever is handed on to another section afterwards is not asked as if the voice had just arrived.
      return notice && [notice, { ...notice, eventKey: firstOf(voice), mail: undefined }];
    });
  }

  private noticeFor(
    template: 'resident.confirm' | 'resident.confirmAnew',
    of: Pick<Notice, 'outboxId' | 'eventKey'>,
    voice: ToldVoice,
  ): Notice | undefined {
    const { id, email, privacy, urgent, status, uiLang, receipt } = voice;
    const isOver = status === 'withdrawn' || status === 'declined';
    // Where no mail leaves, nobody at the desk needs to hear that this one did not.
    if (!this.config.smtpUrl || !email || isOver) return undefined;
    if (!mayHaveWayBack({ privacy, isUrgent: urgent })) return undefined;
    const lang = this.texts.languageFor(uiLang);
    const { token, tokenHash } = newMailToken();
    const link = `${this.config.publicUrl}/${lang}/confirm?t=${token}`;
    return {
      ...of,
      recipient: 'resident',
      template,
      lang,
      mail: { to: email, ...this.texts.compose(lang, template, { receipt, link }) },
      link: {
        tokenHash,
        purpose: 'confirm',
        subjectId: id,
        addressHashes: addressHashes(this.keys, email),
        expiresAt: new Date(this.clock.now().getTime() + DAYS * DAY_MS),
      },
    };
  }
}

/** Of the voice, not of the event: who is handed on to another section is not asked again. */
const firstOf = ({ id }: ToldVoice): string => `confirm:${id}`;

/** Tells whoever gave an address that the voice has arrived, when routing has read it. */
@Injectable()
export class AskToConfirm implements OutboxHandler {
  readonly consumer = 'ask-to-confirm';

  constructor(private readonly address: AskOfAddress) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.address.ask(items);
  }
}

/** Tells the new address of a sender who is reached otherwise from now on. The old one hears nothing any more. */
@Injectable()
export class AskToConfirmAnew implements OutboxHandler {
  readonly consumer = 'ask-to-confirm-anew';

  constructor(private readonly address: AskOfAddress) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.address.askAnew(items);
  }
}
