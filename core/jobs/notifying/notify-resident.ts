import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../base/config/index.js';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { DeliverNotices } from './deliver-notices.js';
import { MailTexts } from './mail-texts.js';

/**
 * Tells a resident, in the language of the page that the voice came from, that the city has answered.
 * Only who gave an address is written to, and never about a `vault` matter (somebody else may read the mail).
 * The mail holds the receipt number and a link; neither the answer nor the voice nor the secret.
 */
@Injectable()
export class NotifyResident implements OutboxHandler {
  readonly consumer = 'notify-resident';

  constructor(
    private readonly notices: DeliverNotices,
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.notices.deliver(items, ({ id, event }, { email, privacy, uiLang, receipt }) => {
      const lang = this.texts.languageFor(uiLang);
      const link = `${this.config.publicUrl}/${lang}/my-voice`;
      const mail =
        email && privacy !== 'vault'
          ? { to: email, ...this.texts.compose(lang, 'resident.answered', { receipt, link }) }
          : undefined;
      return {
        outboxId: id,
        eventKey: `${event}:${id}`,
        recipient: 'resident',
        template: 'resident.answered',
        lang,
        mail,
      };
    });
  }
}
