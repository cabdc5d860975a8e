import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../base/config/index.js';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { baseOf, Locales, SOURCE_LANGUAGE } from '../../language/index.js';
import { readerOf } from '../../records/translations/index.js';
import { DeliverNotices } from './deliver-notices.js';
import { MailTexts, type ResidentMail } from './mail-texts.js';
import type { ToldVoice } from './told-voice.queries.js';

const keyOfEvent = ({ id, event }: OutboxItem): string => `${event}:${id}`;

/**
 * Tells residents, in their own language, that there is something to read: in that of the voice, and of the page that it
 * came from where it is in Japanese.
 * Only who gave an address is written to, and never about a `vault` matter (somebody else may read the mail).
 * The mail holds the receipt number and a link; neither the answer nor the voice nor the secret.
 */
@Injectable()
export class TellResident {
  constructor(
    private readonly notices: DeliverNotices,
    private readonly texts: MailTexts,
    private readonly locales: Locales,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** `mailFor`: which one, or how it is chosen for a voice. `keyFor`: what is told once; without it each event is, and undefined is nothing to tell. */
  tell(
    items: readonly OutboxItem[],
    mailFor: ResidentMail | ((voice: ToldVoice) => ResidentMail),
    keyFor: (item: OutboxItem, voice: ToldVoice, reader: string) => string | undefined = keyOfEvent,
  ): Promise<void> {
    return this.notices.deliver(items, (item, voice) => {
      const { email, privacy, uiLang, receipt } = voice;
      const reader = readerOf(voice, this.locales);
      const eventKey = keyFor(item, voice, reader);
      if (eventKey === undefined) return undefined;
      const template = typeof mailFor === 'string' ? mailFor : mailFor(voice);
      const lang = this.texts.languageFor(baseOf(reader) === SOURCE_LANGUAGE ? uiLang : reader);
      const link = `${this.config.publicUrl}/${lang}/my-voice`;
      const mail =
        email && privacy !== 'vault'
          ? { to: email, ...this.texts.compose(lang, template, { receipt, link }) }
          : undefined;
      return {
        outboxId: item.id,
        eventKey,
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

/** A person has checked what the city wrote in the language of its reader, who had the Japanese alone until then. Of each text once. */
@Injectable()
export class NotifyTranslated implements OutboxHandler {
  readonly consumer = 'notify-translated';

  constructor(private readonly resident: TellResident) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.resident.tell(items, 'resident.translated', ({ event }, { checked }, reader) => {
      const newest = checked.find(({ lang }) => lang === reader);
      return newest && `${event}:${newest.id}`;
    });
  }
}
