import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import type { Topic } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

/** Consultation topics in their order, each with the desk that hears it today. */
@Injectable()
export class ReadTopics {
  constructor(
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async list(lang: string): Promise<Topic[]> {
    const directory = await this.sections.current();
    const names = await this.plan.names(lang);
    const on = this.calendar.dateOf(this.clock.now());
    return directory.topics.map(({ code, privacy, emergency }) => {
      const desk = directory.desk(code, on);
      return {
        code,
        privacy,
        emergency,
        ...(desk ? { section: names.section(desk.section) } : {}),
      };
    });
  }
}
