import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, invalid, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { FigureRule, OutputOf, RuleStatement, readRules } from '../../../contract/index.js';
import {
  CountRule,
  IndicatorRuleRepository,
  SayRule,
  type StandingRule,
} from '../../../records/indicators/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { mayState } from './own-figures.js';
import { RuleChoicesOf } from './rule-choices.js';
import { RulesQueries, type StatedRule } from './rules.queries.js';

/** By what an indicator counts by itself: stated by one who answers for its measure, counting once another has approved. */
@Injectable()
export class IndicatorRules {
  constructor(
    private readonly rules: IndicatorRuleRepository,
    private readonly stated: RulesQueries,
    private readonly choices: RuleChoicesOf,
    private readonly counting: CountRule,
    private readonly saying: SayRule,
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `not_found`. */
  async read(actor: StaffActor, code: string, lang: string): Promise<OutputOf<typeof readRules>> {
    const { indicator, may } = await this.find(actor, code);
    const [all, standing, choices] = await Promise.all([
      this.stated.of(code),
      this.rules.standing(),
      this.choices.list(indicator, lang),
    ]);
    const newest = all.find(({ decision }) => decision === 'approved')?.id;
    const items = await Promise.all(
      all.map(async (one): Promise<RuleStatement> => {
        const { id, rule, by, writtenBy, writtenAt, decision, decidedBy } = one;
        return {
          ...{ id, by, decidedBy },
          rule: rule && (await this.saying.say(rule, lang)),
          at: this.calendar.timeOf(writtenAt),
          state: decision ?? 'waiting',
          stands: id === newest && rule !== null,
          mayDecide: may && decision === null && writtenBy !== actor.id,
          ...(decision === null && rule
            ? { preview: await this.preview(one, rule, indicator.decimals, code, standing) }
            : {}),
        };
      }),
    );
    return { mayState: may, items, choices };
  }

  /** Waits for a colleague. Errors: `not_found`, `forbidden`, `invalid`, `move_not_allowed` to end what does not count. */
  async state(
    actor: StaffActor,
    code: string,
    rule: FigureRule | null,
  ): Promise<{ readonly id: string }> {
    const { indicator, may } = await this.find(actor, code);
    if (!may) throw new AppError('forbidden');
    if (rule && !(await this.choices.fits(rule, indicator)))
      throw invalid({ path: 'rule', code: 'not_allowed' });
    if (!rule && !(await this.rules.standing()).some((one) => one.indicatorCode === code))
      throw new AppError('move_not_allowed');
    const now = this.clock.now();
    const id = uuidV7(now);
    await this.unitOfWork.commit(async (tx) => {
      const row = { id, indicatorCode: code, rule, writtenBy: actor.id, writtenAt: now };
      await this.rules.add(tx.manager, row);
      tx.record({
        ...{ actor, verb: 'indicator.rule', subjectId: id },
        detail: { indicator: code, of: rule?.of ?? null },
      });
    });
    return { id };
  }

  /** Errors: `not_found`, `forbidden`, `own_text`; `move_not_allowed` where it was decided meanwhile. */
  async decide(actor: StaffActor, code: string, id: string, approve: boolean): Promise<void> {
    const { may } = await this.find(actor, code);
    if (!may) throw new AppError('forbidden');
    await this.unitOfWork.commit(async (tx) => {
      const found = await this.rules.locked(tx.manager, id);
      if (found?.indicatorCode !== code) throw new AppError('not_found');
      if (found.writtenBy === actor.id) throw new AppError('own_text');
      if (found.decision !== null) throw new AppError('move_not_allowed');
      const decision = approve ? 'approved' : 'returned';
      await this.rules.decide(tx.manager, id, decision, actor.id, this.clock.now());
      tx.record({ actor, verb: 'indicator.rule_decide', subjectId: id, to: decision });
    });
  }

  private async find(actor: StaffActor, code: string) {
    const { snapshot } = await this.plan.picture();
    const indicator = snapshot.indicators.find((one) => one.code === code);
    if (!indicator) throw new AppError('not_found');
    const directory = await this.sections.current();
    const today = this.calendar.dateOf(this.clock.now());
    const owner = directory.owner(indicator.measureCode, today)?.section;
    return { indicator, may: mayState(actor, owner) };
  }

  /** What it would have counted in the year under way, with the same numbers hidden as for everybody. */
  private async preview(
    { id }: StatedRule,
    rule: FigureRule,
    decimals: number,
    code: string,
    standing: readonly StandingRule[],
  ): Promise<NonNullable<RuleStatement['preview']>> {
    const beside = standing
      .filter((one) => one.id !== id && one.indicatorCode !== code)
      .map((one) => one.rule);
    const fiscalYear = this.counting.thisYear();
    const found = await this.counting.of(rule, beside, decimals);
    const now = found.find((one) => one.fiscalYear === fiscalYear);
    return {
      fiscalYear,
      value: now?.value ?? null,
      isAtLeast: now?.isAtLeast ?? false,
      on: this.calendar.dateOf(this.clock.now()),
    };
  }
}
