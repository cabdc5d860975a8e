import { Injectable } from '@nestjs/common';
import { Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import type { FigureRule } from '../../contract/index.js';
import {
  type CountedYear,
  CountRule,
  IndicatorActualRepository,
  IndicatorCountRepository,
  IndicatorRuleRepository,
  type StandingRule,
} from '../../records/indicators/index.js';
import { CurrentPlan } from '../../records/plan/index.js';

const ACTOR = { kind: 'system', name: 'figures' } as const;

/** A rule as a program writes it down, for the source of what it counted. */
const notationOf = (rule: FigureRule): string => {
  const { of, ...rest } = rule;
  return `rule ${[of, ...Object.values(rest).map((part) => [part].flat().join('+'))].join(' ')}`;
};

/** What indicators count by themselves: the fiscal year under way again and again, and a year that is over once, as its result. */
@Injectable()
export class CountByRule {
  constructor(
    private readonly rules: IndicatorRuleRepository,
    private readonly counting: CountRule,
    private readonly counts: IndicatorCountRepository,
    private readonly actuals: IndicatorActualRepository,
    private readonly plan: CurrentPlan,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async go(): Promise<void> {
    const standing = await this.rules.standing();
    if (standing.length === 0) return;
    const { snapshot } = await this.plan.picture();
    const decimals = new Map(snapshot.indicators.map((one) => [one.code, one.decimals]));
    const year = this.counting.thisYear();
    for (const one of standing) {
      const fine = decimals.get(one.indicatorCode);
      if (fine === undefined) continue;
      const beside = standing.filter(({ id }) => id !== one.id).map(({ rule }) => rule);
      const found = await this.counting.of(one.rule, beside, fine);
      await this.noteThisYear(one, found, year);
      const over = found.find(({ fiscalYear }) => fiscalYear === year - 1);
      if (over && !over.isAtLeast) await this.stateOnce(one, over);
    }
  }

  private async noteThisYear(
    { id }: StandingRule,
    found: readonly CountedYear[],
    fiscalYear: number,
  ): Promise<void> {
    const now = found.find((one) => one.fiscalYear === fiscalYear);
    if (now) await this.counts.note({ ...now, ruleId: id, countedAt: this.clock.now() });
    else await this.counts.forget(id, fiscalYear);
  }

  /** Where nobody has said anything about the year: what a person stated, or took back, stands. */
  private async stateOnce(
    { id, indicatorCode, rule, decidedBy }: StandingRule,
    { fiscalYear, value }: CountedYear,
  ): Promise<void> {
    const now = this.clock.now();
    const known = await this.actuals.newest();
    if (known.some((one) => one.indicatorCode === indicatorCode && one.fiscalYear === fiscalYear))
      return;
    await this.unitOfWork.commit(async (tx) => {
      if (await this.actuals.newestLocked(tx.manager, indicatorCode, fiscalYear)) return;
      const actual = uuidV7(now);
      await this.actuals.add(tx.manager, {
        ...{ id: actual, indicatorCode, fiscalYear, ruleId: id },
        value: String(value),
        source: notationOf(rule),
        remark: null,
        fileId: null,
        statedBy: decidedBy,
        statedAt: now,
      });
      tx.record({
        actor: ACTOR,
        verb: 'indicator.count',
        subjectId: actual,
        detail: { indicator: indicatorCode, fiscalYear, value },
      });
    });
  }
}
