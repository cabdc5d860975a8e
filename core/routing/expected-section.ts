import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import type { SectionRef } from '../contract/index.js';
import { Clock } from '../kernel/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { chooseSection } from './choose-section.js';

/** Who will most likely read a voice, told on the receipt; the worker decides by the same rule. */
@Injectable()
export class ExpectedSection {
  constructor(
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(
    voice: { measure?: string | undefined; topic?: string | undefined },
    lang: string,
  ): Promise<SectionRef | undefined> {
    const directory = await this.sections.current();
    const privacy = directory.topics.find((t) => t.code === voice.topic)?.privacy ?? 'public';
    const chosen = { measure: voice.measure ?? null, topic: voice.topic ?? null, privacy } as const;
    const { section } = chooseSection(chosen, civilDateOf(this.clock.now()), directory);
    return section && this.plan.sectionRef(section, lang);
  }
}
