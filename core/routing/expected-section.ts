import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { civilDateOf } from '../calendar/index.js';
import type { SectionRef, SubmissionInput } from '../contract/index.js';
import { Clock, LOGGER } from '../kernel/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { chooseSection } from './choose-section.js';
import { ReadVoices } from './read-voices.js';

/** Who will most likely read a voice; the worker decides by the same rule. */
@Injectable()
export class ExpectedSection {
  constructor(
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(ReadVoices) private readonly readVoices: ReadVoices,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** The desk of a consultation's topic today. */
  async ofTopic(topic: string, lang: string): Promise<SectionRef | undefined> {
    const directory = await this.sections.current();
    const desk = directory.desk(topic, civilDateOf(this.clock.now()));
    return desk && this.plan.sectionRef(desk.section, lang);
  }

  /** For the receipt of a voice that is stored: it must be handed out even if nobody can be named just now. */
  async ofVoice(voice: SubmissionInput, lang: string): Promise<SectionRef | undefined> {
    try {
      return await this.choose(voice, lang);
    } catch (error) {
      this.log.warn({ err: error }, 'no section could be named on a receipt');
      return undefined;
    }
  }

  private async choose(voice: SubmissionInput, lang: string): Promise<SectionRef | undefined> {
    const { measure = null, topic = null, kind, text } = voice;
    const directory = await this.sections.current();
    const privacy = directory.topics.find((t) => t.code === topic)?.privacy ?? 'public';
    const guesses =
      measure || topic ? [] : (await this.readVoices.reader())({ kind, text }).guesses;
    const on = civilDateOf(this.clock.now());
    const { section } = chooseSection({ measure, topic, privacy }, on, directory, guesses);
    return section && this.plan.sectionRef(section, lang);
  }
}
