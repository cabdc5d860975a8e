import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { IndicatorActual } from '../../../records/indicators/index.js';

/** A statement with the name of who made it. */
export interface StatedActual extends Omit<IndicatorActual, 'statedBy'> {
  readonly by: string;
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
}
