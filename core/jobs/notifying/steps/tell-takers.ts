import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../base/config/index.js';
import { type MailName, MailTexts } from '../mail-texts.js';
import type { Notice } from '../notice.js';
import type { ToldVoice } from '../told-voice.queries.js';
import type { StepTaker } from './step-takers.queries.js';

/** The city hall works in Japanese. */
const LANG = 'ja';

interface Telling {
  readonly outboxId: string;
  readonly eventKey: string;
  readonly template: MailName;
  readonly values: Readonly<Record<string, string>>;
}

/** Writes to those who are to take or to see a step of an answer. Not a word of voice or answer; of a confided voice nothing at all. */
@Injectable()
export class TellTakers {
  constructor(
    private readonly texts: MailTexts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'deskUrl'>,
  ) {}

  /** One notice for each; those without an address of their own are reached by that of the section. */
  notices(
    voice: ToldVoice,
    takers: readonly StepTaker[],
    { values, ...telling }: Telling,
  ): Notice[] {
    const { section, receipt, id } = voice;
    const template = voice.privacy === 'vault' ? 'section.vault' : telling.template;
    const about = { ...telling, template, lang: LANG } as const;
    const mail = this.texts.compose(LANG, template, {
      ...{ receipt, section: section?.name ?? '', due: '', ...values },
      link: `${this.config.deskUrl}/${LANG}/staff/voices/${id}`,
    });
    const notices: Notice[] = takers.flatMap((taker) =>
      taker.email
        ? [{ ...about, recipient: `staff:${taker.id}`, mail: { to: taker.email, ...mail } }]
        : [],
    );
    if (section && notices.length < takers.length)
      notices.push({
        ...about,
        recipient: `section:${section.code}`,
        mail: section.email ? { to: section.email, ...mail } : undefined,
      });
    return notices;
  }
}
