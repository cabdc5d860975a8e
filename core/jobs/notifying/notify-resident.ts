import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../base/config/index.js';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { DeliverNotices } from './deliver-notices.js';
import { MailTexts, type ResidentMail } from './mail-texts.js';
import type { ToldVoice } from './told-voice.queries.js';

/**
 * Tells residents, in the language of the page that the voice came from, that there is something to read.
 * Only who gave an address is written to, and never about a `vault` matter (somebody else may read the mail).
 * The mail holds the receipt number and a link; neither the answer nor the voice nor the secret.
 */
@Injectable()
export class TellResident {
  constructor(
    private readonly notices: DeliverNotices,
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** `mailFor`: which one, or how it is chosen for a voice. */
  tell(
    items: readonly OutboxItem[],
    mailFor: ResidentMail | ((voice: ToldVoice) => ResidentMail),
  ): Promise<void> {
    return this.notices.deliver(items, ({ id, event }, voice) => {
      const { email, privacy, uiLang, receipt } = voice;
      const template = typeof mailFor === 'string' ? mailFor : mailFor(voice);
      const lang = this.texts.languageFor(uiLang);
      const link = `${this.config.publicUrl}/${lang}/my-voice`;
      const mail =
        email && privacy !== 'vault'
          ? { to: email, ...this.texts.compose(lang, template, { receipt, link }) }
          : undefined;
      return {
        outboxId: id,
        eventKey: `${event}:${id}`,
        recipient: 'resident',
        template,
        lang,
        mail,
      };
    });
  }
}

/** The city has answered. */
@Injectable()
export class NotifyResident implements OutboxHandler {
  readonly consumer = 'notify-resident';

  constructor(private readonly resident: TellResident) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.resident.tell(items, 'resident.answered');
  }
}

/** The city has corrected its answer. */
@Injectable()
export class NotifyCorrected implements OutboxHandler {
  readonly consumer = 'notify-corrected';

  constructor(private readonly resident: TellResident) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.resident.tell(items, 'resident.corrected');
  }
}

/** The section has written; while it waits for an answer, the mail says so. */
@Injectable()
export class NotifyMessage implements OutboxHandler {
  readonly consumer = 'notify-message';

  constructor(private readonly resident: TellResident) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.resident.tell(items, ({ waiting }) =>
      waiting ? 'resident.asked' : 'resident.messaged',
    );
  }
}
