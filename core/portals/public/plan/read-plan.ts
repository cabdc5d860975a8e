import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type Fresh, fresh } from '../../../base/kernel/index.js';
import { SECONDS_TO_LEAVE } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { PlanView } from './plan-view.js';
import { PublishedCounts } from './published-counts.queries.js';

/** What is published or taken back is counted by every process within this time; the pages keep it as long again. */
const FRESH_MS = (SECONDS_TO_LEAVE * 1_000) / 2;

/** The plan in force as residents read it: in their language, with who answers for what and how much was published. */
@Injectable()
export class ReadPlan {
  private readonly counts: Fresh<ReadonlyMap<string, number>>;

  constructor(
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    publishedCounts: PublishedCounts,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {
    this.counts = fresh(FRESH_MS, clock, () => publishedCounts.perMeasure());
  }

  async view(lang: string): Promise<PlanView> {
    const { snapshot, texts } = await this.plan.picture();
    const names = await this.plan.names(lang);
    const directory = await this.sections.current();
    const counts = await this.counts.current();
    const on = this.calendar.dateOf(this.clock.now());
    return new PlanView(snapshot, texts, {
      lang,
      published: (code) => counts.get(code) ?? 0,
      section: (code) => {
        const owner = directory.owner(code, on);
        return owner && names.section(owner.section);
      },
    });
  }
}
