import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type {
  InputOf,
  listDeskIndicators,
  OutputOf,
  Statement,
  stateActual,
} from '../../../contract/index.js';
import { IndicatorActualRepository } from '../../../records/indicators/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { FiguresTaken } from './figures-taken.js';
import { mayState, yearsOf } from './own-figures.js';
import { type StatedActual, StatedQueries } from './stated.queries.js';

/** The figures of a year are stated by those who answer for the section that owns the measure. */
@Injectable()
export class StaffIndicators {
  constructor(
    private readonly actuals: IndicatorActualRepository,
    private readonly stated: StatedQueries,
    private readonly files: FiguresTaken,
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async list(actor: StaffActor, lang: string): Promise<OutputOf<typeof listDeskIndicators>> {
    const { snapshot } = await this.plan.picture();
    const stated = await this.stated.of(snapshot.indicators.map(({ code }) => code));
    const directory = await this.sections.current();
    const names = await this.plan.names(lang);
    const today = this.today();
    const items = snapshot.indicators.map((indicator) => {
      const owner = directory.owner(indicator.measureCode, today)?.section;
      return {
        code: indicator.code,
        section: owner ? names.section(owner) : null,
        mayState: mayState(actor, owner),
        years: yearsOf(indicator, today),
        stated: stated
          .filter(({ indicatorCode }) => indicatorCode === indicator.code)
          .map((one) => this.shown(one)),
      };
    });
    return { items, files: await this.files.list(actor) };
  }

  /**
   * States a year's figure, or takes it back. Errors: `not_found`, `forbidden` (another section's), `invalid` (a year
   * to come or long gone), `stated_meanwhile` (a colleague stated another).
   */
  async state(
    actor: StaffActor,
    code: string,
    { fiscalYear, value, source, remark, seen }: InputOf<typeof stateActual>['body'],
  ): Promise<Statement> {
    const { snapshot } = await this.plan.picture();
    const indicator = snapshot.indicators.find((one) => one.code === code);
    if (!indicator) throw new AppError('not_found');
    const today = this.today();
    const directory = await this.sections.current();
    if (!mayState(actor, directory.owner(indicator.measureCode, today)?.section))
      throw new AppError('forbidden');
    if (!yearsOf(indicator, today).includes(fiscalYear))
      throw new AppError('invalid', [{ path: 'fiscalYear', code: 'not_allowed' }]);
    const now = this.clock.now();
    const row = {
      id: uuidV7(now),
      indicatorCode: code,
      fiscalYear,
      value: value === null ? null : String(value),
      source,
      remark: remark ?? null,
      ruleId: null,
      fileId: null,
      statedBy: actor.id,
      statedAt: now,
    };
    await this.unitOfWork.commit(async (tx) => {
      const newest = await this.actuals.newestLocked(tx.manager, code, fiscalYear);
      if (newest !== (seen ?? null)) throw new AppError('stated_meanwhile');
      await this.actuals.add(tx.manager, row);
      tx.record({
        actor,
        verb: 'indicator.state',
        subjectId: row.id,
        detail: { indicator: code, fiscalYear, value },
      });
    });
    return this.shown({ ...row, by: actor.name });
  }

  private today(): string {
    return this.calendar.dateOf(this.clock.now());
  }

  private shown({
    id,
    fiscalYear,
    value,
    source,
    remark,
    by,
    ruleId,
    statedAt,
  }: Omit<StatedActual, 'statedBy' | 'fileId'>): Statement {
    return {
      ...{ id, fiscalYear, source, remark, by },
      value: value === null ? null : Number(value),
      at: this.calendar.timeOf(statedAt),
      byRule: ruleId !== null,
    };
  }
}
