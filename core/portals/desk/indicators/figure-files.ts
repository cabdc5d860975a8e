import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, invalid, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { FigureFault, FigureRow } from '../../../contract/index.js';
import { IndicatorActualRepository, readFigures } from '../../../records/indicators/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { mayState, yearsOf } from './own-figures.js';

/** A row with the statement that stands for its year. */
interface Checked extends FigureRow {
  readonly seen: string | null;
}

/** Many years' figures at once, from a file: looked through first, then stated as a whole or not at all. */
@Injectable()
export class FigureFiles {
  constructor(
    private readonly actuals: IndicatorActualRepository,
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** What a file would change, and all that is wrong with it. Error: `invalid` for what is no such file. */
  async check(actor: StaffActor, csv: string): Promise<{ rows: FigureRow[]; seen: string[] }> {
    const rows = await this.read(actor, csv);
    return { rows: rows.map(({ seen, ...row }) => row), seen: seenIn(rows) };
  }

  /**
   * States what is new in it. Errors: `invalid` where it is no such file or a row is wrong, `stated_meanwhile` where something
   * else stands by now than what was `seen`.
   */
  async take(actor: StaffActor, csv: string, seen: readonly string[]): Promise<{ stated: number }> {
    const rows = await this.read(actor, csv);
    const wrong = rows.filter(({ faults }) => faults.length);
    if (wrong.length)
      throw invalid(
        ...wrong.map(({ line }) => ({ path: `csv.${line}`, code: 'bad_format' }) as const),
      );
    if (seenIn(rows).join() !== [...seen].join()) throw new AppError('stated_meanwhile');
    const fresh = rows.filter(({ same }) => !same);
    const now = this.clock.now();
    const fileId = uuidV7(now);
    await this.unitOfWork.commit(async (tx) => {
      for (const { indicator, fiscalYear, value, source, remark, seen } of inOrder(fresh)) {
        if (fiscalYear === null) continue;
        const newest = await this.actuals.newestLocked(tx.manager, indicator, fiscalYear);
        if (newest !== seen) throw new AppError('stated_meanwhile');
        const id = uuidV7(now);
        await this.actuals.add(tx.manager, {
          ...{ id, indicatorCode: indicator, fiscalYear, source, remark },
          value: String(value),
          ruleId: null,
          fileId,
          statedBy: actor.id,
          statedAt: now,
        });
        tx.record({
          actor,
          verb: 'indicator.state',
          subjectId: id,
          detail: { indicator, fiscalYear, value },
        });
      }
    });
    return { stated: fresh.length };
  }

  private async read(actor: StaffActor, csv: string): Promise<Checked[]> {
    const figures = readFigures(csv);
    if (typeof figures === 'string') throw invalid({ path: 'csv', code: figures });
    const { snapshot } = await this.plan.picture();
    const directory = await this.sections.current();
    const today = this.calendar.dateOf(this.clock.now());
    const newest = await this.actuals.newest();
    const known = new Map(snapshot.indicators.map((one) => [one.code, one]));
    return figures.map((figure) => {
      const indicator = known.get(figure.indicator);
      const owner = indicator && directory.owner(indicator.measureCode, today)?.section;
      const stands = newest.find(
        ({ indicatorCode, fiscalYear }) =>
          indicatorCode === figure.indicator && fiscalYear === figure.fiscalYear,
      );
      const before = stands?.value == null ? null : Number(stands.value);
      // What the section says of a figure stays with it where the file does not speak of that.
      const kept = figure.value === before ? (stands?.remark ?? null) : null;
      const remark = figure.remark === undefined ? kept : figure.remark;
      const isKnownYear =
        !indicator ||
        figure.fiscalYear === null ||
        yearsOf(indicator, today).includes(figure.fiscalYear);
      const faults: FigureFault[] = [
        ...(indicator ? [] : ['unknown_indicator' as const]),
        ...(indicator && !mayState(actor, owner) ? ['not_yours' as const] : []),
        ...figure.faults,
        ...(isKnownYear ? [] : ['bad_year' as const]),
      ];
      const same =
        figure.value === before && figure.source === stands?.source && remark === stands.remark;
      return {
        ...figure,
        remark,
        before,
        same: before !== null && same,
        faults,
        seen: stands?.id ?? null,
      };
    });
  }
}

/** The statements that stand where the file would state another. */
const seenIn = (rows: readonly Checked[]): string[] =>
  rows.flatMap(({ same, seen }) => (same || !seen ? [] : [seen]));

/** Always in one order: of two files at the same time neither waits for what the other holds. */
const inOrder = (rows: readonly Checked[]): Checked[] =>
  rows.toSorted(
    (a, b) => a.indicator.localeCompare(b.indicator) || (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0),
  );
