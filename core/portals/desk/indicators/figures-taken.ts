import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { TakenFigureFile } from '../../../contract/index.js';
import { IndicatorActualRepository } from '../../../records/indicators/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { mayState } from './own-figures.js';
import { StatedQueries } from './stated.queries.js';

/** Files are taken back soon or not at all: older ones are mended year by year. */
const MOST_LISTED = 5;

/** Files of figures that were stated: each is taken back as it came, as a whole. */
@Injectable()
export class FiguresTaken {
  constructor(
    private readonly actuals: IndicatorActualRepository,
    private readonly stated: StatedQueries,
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Those of which something stands and all is this person's to state, the newest first. */
  async list(actor: StaffActor): Promise<TakenFigureFile[]> {
    const files = await this.stated.files();
    if (files.length === 0) return [];
    const isTheirs = await this.theirs(actor);
    return files
      .filter(({ codes }) => codes.every(isTheirs))
      .slice(0, MOST_LISTED)
      .map(({ id, by, at, standing }) => ({ id, by, standing, at: this.calendar.timeOf(at) }));
  }

  /**
   * Of each year that the file still stands for, what stood before stands again; where nothing did, the year is taken back,
   * and `source` says why. Errors: `not_found`, `forbidden` where one of its indicators is another section's.
   */
  async takeBack(
    actor: StaffActor,
    fileId: string,
    source: string,
  ): Promise<{ takenBack: number; left: number }> {
    const isTheirs = await this.theirs(actor);
    const now = this.clock.now();
    return this.unitOfWork.commit(async (tx) => {
      let [takenBack, left] = [0, 0];
      const rows = await this.actuals.ofFile(tx.manager, fileId);
      if (rows.length === 0) throw new AppError('not_found');
      if (!rows.every(({ indicatorCode }) => isTheirs(indicatorCode)))
        throw new AppError('forbidden');
      for (const { id: filed, indicatorCode, fiscalYear, ...before } of rows) {
        const newest = await this.actuals.newestLocked(tx.manager, indicatorCode, fiscalYear);
        if (newest !== filed) {
          left++;
          continue;
        }
        takenBack++;
        const id = uuidV7(now);
        const { value } = before;
        await this.actuals.add(tx.manager, {
          ...{ id, indicatorCode, fiscalYear, value },
          source: value === null ? source : (before.source ?? source),
          remark: value === null ? null : before.remark,
          ruleId: value === null ? null : before.ruleId,
          fileId: null,
          statedBy: actor.id,
          statedAt: now,
        });
        tx.record({
          ...{ actor, verb: 'indicator.state', subjectId: id },
          detail: { indicator: indicatorCode, fiscalYear, value: value && Number(value) },
        });
      }
      return { takenBack, left };
    });
  }

  private async theirs(actor: StaffActor): Promise<(code: string) => boolean> {
    const { snapshot } = await this.plan.picture();
    const directory = await this.sections.current();
    const today = this.calendar.dateOf(this.clock.now());
    const measures = new Map(snapshot.indicators.map((one) => [one.code, one.measureCode]));
    return (code) => {
      const measure = measures.get(code);
      return measure !== undefined && mayState(actor, directory.owner(measure, today)?.section);
    };
  }
}
