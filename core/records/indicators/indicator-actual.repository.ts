import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../../base/kernel/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { IndicatorActual } from './indicator-actual.entity.js';

/** A statement of a file: its id, and what stood for its year before; without a value nothing did. */
export type FiledActual = Pick<IndicatorActual, 'id' | 'indicatorCode' | 'fiscalYear' | 'value'> & {
  readonly source: string | null;
  readonly remark: string | null;
  readonly ruleId: string | null;
};

@Injectable()
export class IndicatorActualRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What stands for each indicator and year, the oldest year first. */
  async standing(): Promise<IndicatorActual[]> {
    return (await this.newest()).filter(({ value }) => value !== null);
  }

  /** The newest statement of each indicator and year, the oldest year first; without a value where the year was taken back. */
  newest(): Promise<IndicatorActual[]> {
    return rowsOf(
      this.dataSource,
      sql`select distinct on (indicator_code, fiscal_year)
                 id, indicator_code as "indicatorCode", fiscal_year as "fiscalYear", value, source, remark,
                 rule_id as "ruleId", file_id as "fileId", stated_by as "statedBy", stated_at as "statedAt"
            from indicator_actuals
           order by indicator_code, fiscal_year, place desc`,
    );
  }

  /** What a file stated, always in one order, each with what stood before it. */
  ofFile(manager: EntityManager, fileId: string): Promise<FiledActual[]> {
    return rowsOf(
      manager,
      sql`select a.id, a.indicator_code as "indicatorCode", a.fiscal_year as "fiscalYear", b.value, b.source, b.remark, b.rule_id as "ruleId"
            from indicator_actuals a
            left join lateral (
              select value, source, remark, rule_id from indicator_actuals e
               where e.indicator_code = a.indicator_code and e.fiscal_year = a.fiscal_year and e.place < a.place
               order by e.place desc limit 1) b on true
           where a.file_id = ${fileId}::uuid
           order by a.indicator_code, a.fiscal_year`,
    );
  }

  /** The statement that stands for a year, for whoever states another; others who do so at the same time wait. */
  async newestLocked(manager: EntityManager, code: string, year: number): Promise<string | null> {
    await execute(
      manager,
      sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.indicators}, hashtext(${`${code} ${year}`}))`,
    );
    const [row] = await rowsOf<{ id: string }>(
      manager,
      sql`select id from indicator_actuals where indicator_code = ${code} and fiscal_year = ${year}
           order by place desc limit 1`,
    );
    return row?.id ?? null;
  }

  async add(manager: EntityManager, actual: IndicatorActual): Promise<void> {
    await manager.insert(IndicatorActual, actual);
  }
}
