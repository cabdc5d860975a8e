import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import { CurrentActuals } from '../../../records/indicators/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { CountOpinions } from '../opinions/count-opinions.js';
import { PlanView } from './plan-view.js';

/** The plan in force as residents read it: in their language, with who answers for what and how much was published. */
@Injectable()
export class ReadPlan {
  constructor(
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly counts: CountOpinions,
    private readonly actuals: CurrentActuals,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async view(lang: string): Promise<PlanView> {
    const { snapshot, texts } = await this.plan.picture();
    const names = await this.plan.names(lang);
    const directory = await this.sections.current();
    const counts = await this.counts.perMeasure();
    const actuals = await this.actuals.byIndicator();
    const on = this.calendar.dateOf(this.clock.now());
    return new PlanView(snapshot, texts, {
      lang,
      actuals: (code) =>
        (actuals.get(code) ?? []).map(({ fiscalYear, value, source, remark, statedAt }) => ({
          ...{ fiscalYear, source },
          value: Number(value),
          ...(remark ? { remark } : {}),
          on: this.calendar.dateOf(statedAt),
        })),
      published: (code) => counts.get(code) ?? 0,
      section: (code) => {
        const owner = directory.owner(code, on);
        return owner && names.section(owner.section);
      },
    });
  }
}
