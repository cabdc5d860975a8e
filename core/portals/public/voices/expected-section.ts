import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, LOGGER } from '../../../base/kernel/index.js';
import { type SectionRef, type SubmissionInput, safeError } from '../../../contract/index.js';
import { chooseSection, VoiceReader } from '../../../jobs/routing/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

/** Who will most likely read a voice; the worker decides by the same rule. */
@Injectable()
export class ExpectedSection {
  constructor(
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly voices: VoiceReader,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** For the receipt of a voice that is stored: it must be handed out even if nobody can be named just now. */
  async ofVoice(voice: SubmissionInput, lang: string): Promise<SectionRef | undefined> {
    try {
      return await this.choose(voice, lang);
    } catch (error) {
      this.log.warn({ error: safeError(error) }, 'no section could be named on a receipt');
      return undefined;
    }
  }

  private async choose(voice: SubmissionInput, lang: string): Promise<SectionRef | undefined> {
    const { measure = null, topic = null, kind, text } = voice;
    const directory = await this.sections.current();
    const privacy = directory.topics.find((t) => t.code === topic)?.privacy ?? 'public';
    const guesses = measure || topic ? [] : (await this.voices.reader())({ kind, text }).guesses;
    const on = this.calendar.dateOf(this.clock.now());
    const { section } = chooseSection({ measure, topic, privacy }, on, directory, guesses);
    return section && (await this.plan.names(lang)).section(section);
  }
}
