import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import { Clock } from '../kernel/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory, validSection } from '../sections/index.js';

export interface SectionChoice {
  code: string;
  name: string;
  nameOriginal: string;
  department: string | null;
  confirmed: boolean;
}

/** The sections of today that a voice can be handed to. */
@Injectable()
export class ReadSections {
  constructor(
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(lang: string): Promise<SectionChoice[]> {
    const { sectionByCode } = await this.sections.current();
    const on = civilDateOf(this.clock.now());
    const valid = [...sectionByCode.values()].filter(
      (s) => validSection(s, on, sectionByCode)?.code === s.code,
    );
    return Promise.all(
      valid.map(async (s) => ({
        ...(await this.plan.sectionRef(s, lang)),
        department: s.department,
        confirmed: s.confirmed,
      })),
    );
  }
}
