import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../base/city/index.js';
import { CONFIG, type Config } from '../../base/config/index.js';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { DeliverNotices } from './deliver-notices.js';
import { MailTexts, type SectionMail } from './mail-texts.js';
import type { Notice } from './notice.js';
import type { ToldVoice } from './told-voice.queries.js';

const isOver = ({ status }: Pick<ToldVoice, 'status'>): boolean =>
  status === 'withdrawn' || status === 'declined';

/** The city hall works in Japanese. */
const LANG = 'ja';

/**
 * Writes to a section about a voice: receipt number, kind, measure, due date and a link to the desk, never the resident's
 * words. About a `vault` voice the mail is neutral and does not even say what it is. Those who sort voices are written to of
 * one that waits for them. Who has no mail address finds it at the desk.
 */
@Injectable()
export class TellSection {
  private readonly day: Intl.DateTimeFormat;

  constructor(
    private readonly notices: DeliverNotices,
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'deskUrl'>,
    @Inject(CITY) { timeZone }: Pick<City, 'timeZone'>,
  ) {
    this.day = new Intl.DateTimeFormat('ja-JP', { timeZone, dateStyle: 'full' });
  }

  /** `template` names the mail about a voice that has a section and is for more people than counsellors. */
  tell(items: readonly OutboxItem[], template: (voice: ToldVoice) => SectionMail): Promise<void> {
    return this.notices.deliver(items, (item, voice) => this.noticeFor(item, voice, template));
  }

  private noticeFor(
    { id, event }: OutboxItem,
    voice: ToldVoice,
    templateOf: (voice: ToldVoice) => SectionMail,
  ): Notice {
    const { section, privacy, urgent } = voice;
    const template =
      privacy === 'vault' ? 'section.vault' : section ? templateOf(voice) : 'triage.waiting';
    const to = this.addressOf(voice);
    return {
      outboxId: id,
      eventKey: `${event}:${id}`,
      recipient: section ? `section:${section.code}` : 'triage',
      template,
      lang: LANG,
      // Of a voice in danger somebody must know that its section was not told.
      ...(urgent && section && !section.email && !isOver(voice)
        ? { undelivered: 'no_address' as const }
        : {}),
      mail: to
        ? { to, ...this.texts.compose(LANG, template, this.valuesOf(voice, section?.name ?? '')) }
        : undefined,
    };
  }

  private addressOf(voice: ToldVoice) {
    const { section, privacy, folded, urgent } = voice;
    if (isOver(voice)) return null;
    // Those who sort voices never hear of what only counsellors may see.
    if (!section) return privacy === 'vault' ? null : voice.triageEmail;
    // Of a flood of copies the section hears once: they stand under their original.
    return folded && !urgent ? null : section.email;
  }

  private valuesOf(
    { id, receipt, kind, measure, dueAt }: ToldVoice,
    section: string,
  ): Record<string, string> {
    return {
      receipt,
      section,
      kind: this.texts.word(LANG, `section.kind.${kind}`),
      measure: measure
        ? `${measure.code} ${measure.title}`
        : this.texts.word(LANG, 'section.noMeasure'),
      due: this.day.format(dueAt),
      link: `${this.config.deskUrl}/${LANG}/staff/voices/${id}`,
    };
  }
}

/** A voice has arrived. One whose words speak of danger says so in the subject. */
@Injectable()
export class NotifySection implements OutboxHandler {
  readonly consumer = 'notify-section';

  constructor(private readonly section: TellSection) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.section.tell(items, ({ urgent }) => (urgent ? 'section.urgent' : 'section.routed'));
  }
}
