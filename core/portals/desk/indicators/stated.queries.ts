import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { IndicatorActual } from '../../../records/indicators/index.js';

/** A statement with the name of who made it. */
export interface StatedActual extends Omit<IndicatorActual, 'statedBy' | 'fileId'> {
  readonly by: string;
}

/** A file of which something stands. */
export interface TakenFile {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly standing: number;
  /** Every indicator that it spoke of. */
  readonly codes: readonly string[];
}

@Injectable()
export class StatedQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What was stated about these indicators, the newest first; all of it, as nothing is ever changed. */
  of(codes: readonly string[]): Promise<StatedActual[]> {
    return rowsOf(
      this.dataSource,
      sql`select a.id, a.indicator_code as "indicatorCode", a.fiscal_year as "fiscalYear", a.value, a.source, a.remark,
                 a.rule_id as "ruleId", a.stated_at as "statedAt", s.name as by
            from indicator_actuals a join staff_members s on s.id = a.stated_by
           where a.indicator_code = any(${[...codes]})
           order by a.place desc`,
    );
  }

  /** The files of which something stands, the newest first. */
  files(): Promise<TakenFile[]> {
    return rowsOf(
      this.dataSource,
      sql`select a.file_id as id, min(s.name) as by, min(a.stated_at) as at, array_agg(distinct a.indicator_code) as codes,
                 count(*) filter (where not exists (
                   select 1 from indicator_actuals n
                    where n.indicator_code = a.indicator_code and n.fiscal_year = a.fiscal_year and n.place > a.place))::int as standing
            from indicator_actuals a join staff_members s on s.id = a.stated_by
           where a.file_id is not null
           group by a.file_id
          having bool_or(not exists (
                   select 1 from indicator_actuals n
                    where n.indicator_code = a.indicator_code and n.fiscal_year = a.fiscal_year and n.place > a.place))
           order by max(a.place) desc`,
    );
  }
}
