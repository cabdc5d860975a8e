import { Injectable } from '@nestjs/common';
import { Calendar, fiscalYearOf } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import type { Counting } from '../../../contract/index.js';
import { CurrentActuals, CurrentCounts, SayRule } from '../../../records/indicators/index.js';
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
    private readonly counted: CurrentCounts,
    private readonly saying: SayRule,
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
    const counting = await this.counting(lang, fiscalYearOf(on));
    return new PlanView(snapshot, texts, {
      lang,
      actuals: (code) =>
        (actuals.get(code) ?? []).map(
          ({ fiscalYear, value, source, remark, ruleId, statedAt }) => ({
            ...{ fiscalYear, source },
            value: Number(value),
            ...(remark ? { remark } : {}),
            ...(ruleId ? { byRule: true as const } : {}),
            on: this.calendar.dateOf(statedAt),
          }),
        ),
      counting: (code) => counting.get(code),
      published: (code) => counts.get(code) ?? 0,
      section: (code) => {
        const owner = directory.owner(code, on);
        return owner && names.section(owner.section);
      },
    });
  }

  /** What those came to that count by themselves, each with its rule in words. */
  private async counting(lang: string, fiscalYear: number): Promise<ReadonlyMap<string, Counting>> {
    const rules = [...(await this.counted.byIndicator()).values()];
    const said = await Promise.all(
      rules.map(async ({ indicatorCode, rule, counts }): Promise<[string, Counting]> => {
        const now = counts.find((one) => one.fiscalYear === fiscalYear);
        return [
          indicatorCode,
          {
            rule: await this.saying.say(rule, lang),
            fiscalYear,
            value: now?.value ?? null,
            isAtLeast: now?.isAtLeast ?? false,
            on: now ? this.calendar.dateOf(now.countedAt) : null,
          },
        ];
      }),
    );
    return new Map(said);
  }
}
