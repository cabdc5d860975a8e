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
 * Tells whoever gave an address that the voice has arrived, with a link by which the address is confirmed: once for a voice,
 * and only after routing has read it, because a voice that speaks of danger gets no such mail, nor does one for counsellors.
 */
@Injectable()
export class AskToConfirm implements OutboxHandler {
  readonly consumer = 'ask-to-confirm';

  constructor(
    private readonly notices: DeliverNotices,
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'smtpUrl'>,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    await this.notices.deliver(items, ({ id }, voice) => this.noticeFor(id, voice));
  }

  private noticeFor(outboxId: string, voice: ToldVoice): Notice | undefined {
    const { id, email, privacy, urgent, status, uiLang, receipt } = voice;
    const isOver = status === 'withdrawn' || status === 'declined';
    // Where no mail leaves, nobody at the desk needs to hear that this one did not.
    if (!this.config.smtpUrl || !email || isOver) return undefined;
    if (!mayHaveWayBack({ privacy, isUrgent: urgent })) return undefined;
    const lang = this.texts.languageFor(uiLang);
    const { token, tokenHash } = newMailToken();
    const link = `${this.config.publicUrl}/${lang}/confirm?t=${token}`;
    return {
      outboxId,
      // Of the voice, not of the event: who is handed on to another section is not asked again.
      eventKey: `confirm:${id}`,
      recipient: 'resident',
      template: 'resident.confirm',
      lang,
      mail: { to: email, ...this.texts.compose(lang, 'resident.confirm', { receipt, link }) },
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
