import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../base/city/index.js';
import { CONFIG, type Config } from '../../base/config/index.js';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { DeliverNotices } from './deliver-notices.js';
import { MailTexts } from './mail-texts.js';
import type { Notice } from './notice.js';
import { StandingInquiriesQueries, type StandingInquiry } from './standing-inquiries.queries.js';
import type { ToldVoice } from './told-voice.queries.js';

/** The city hall works in Japanese. */
const LANG = 'ja';

/**
 * A section is asked for its view: one mail for each question that still stands, whatever was asked about the voice before. Not
 * a word of voice or question. Who has no address finds it at the desk.
 */
@Injectable()
export class NotifyInquired implements OutboxHandler {
  readonly consumer = 'notify-inquired';
  private readonly day: Intl.DateTimeFormat;

  constructor(
    private readonly notices: DeliverNotices,
    private readonly inquiries: StandingInquiriesQueries,
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'deskUrl'>,
    @Inject(CITY) { timeZone }: Pick<City, 'timeZone'>,
  ) {
    this.day = new Intl.DateTimeFormat('ja-JP', { timeZone, dateStyle: 'full' });
  }

  async handle(items: readonly OutboxItem[]): Promise<void> {
    const standing = await this.inquiries.of(items.map(({ subjectId }) => subjectId));
    await this.notices.deliver(items, ({ id }, voice) =>
      standing
        .filter((inquiry) => inquiry.voice === voice.id)
        .map((inquiry) => this.noticeOf(id, voice, inquiry)),
    );
  }

  private noticeOf(
    outboxId: string,
    { id, receipt }: ToldVoice,
    { from, code, name, email, dueAt, ...inquiry }: StandingInquiry,
  ): Notice {
    const template = 'section.inquired';
    const mail = this.texts.compose(LANG, template, {
      ...{ receipt, from, section: name, due: this.day.format(dueAt) },
      link: `${this.config.deskUrl}/${LANG}/staff/voices/${id}`,
    });
    return {
      ...{ outboxId, template, lang: LANG },
      eventKey: `inquiry:${inquiry.id}`,
      recipient: `section:${code}`,
      mail: email ? { to: email, ...mail } : undefined,
    };
  }
}
