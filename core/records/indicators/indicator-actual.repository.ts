import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../../base/kernel/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { IndicatorActual } from './indicator-actual.entity.js';

/** A statement with the name of who made it. */
export interface StatedActual extends Omit<IndicatorActual, 'statedBy'> {
  readonly by: string;
}

@Injectable()
export class IndicatorActualRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What was stated about these indicators, the newest first; all of it, as nothing is ever changed. */
  stated(codes: readonly string[]): Promise<StatedActual[]> {
    return rowsOf(
      this.dataSource,
      sql`select a.id, a.indicator_code as "indicatorCode", a.fiscal_year as "fiscalYear", a.value, a.source, a.remark,
                 a.stated_at as "statedAt", s.name as by
            from indicator_actuals a join staff_members s on s.id = a.stated_by
           where a.indicator_code = any(${[...codes]})
           order by a.place desc`,
    );
  }

  /** What stands for each indicator and year, the oldest year first. */
  standing(): Promise<IndicatorActual[]> {
    return rowsOf(
      this.dataSource,
      sql`select * from (
            select distinct on (indicator_code, fiscal_year)
                   id, indicator_code as "indicatorCode", fiscal_year as "fiscalYear", value, source, remark,
                   stated_by as "statedBy", stated_at as "statedAt"
              from indicator_actuals
             order by indicator_code, fiscal_year, place desc) newest
           where value is not null`,
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
