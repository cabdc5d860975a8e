import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import type { SectionChoice } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory, validSection } from '../../../records/sections/index.js';

/** The sections of today that a voice can be handed to. */
@Injectable()
export class ReadSections {
  constructor(
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async list(lang: string): Promise<SectionChoice[]> {
    const { sectionByCode } = await this.sections.current();
    const names = await this.plan.names(lang);
    const on = this.calendar.dateOf(this.clock.now());
    return [...sectionByCode.values()]
      .filter((s) => validSection(s, on, sectionByCode)?.code === s.code)
      .map((s) => ({ ...names.section(s), department: s.department, confirmed: s.confirmed }));
  }
}
