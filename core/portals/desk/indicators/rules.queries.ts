import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { IndicatorRule } from '../../../records/indicators/index.js';

/** A rule with the names of those who stated it and decided on it. */
export interface StatedRule extends Omit<IndicatorRule, 'indicatorCode'> {
  readonly by: string;
  readonly decidedBy: string | null;
}

@Injectable()
export class RulesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Everything ever stated about how an indicator counts, the newest first. */
  of(code: string): Promise<StatedRule[]> {
    return rowsOf(
      this.dataSource,
      sql`select r.id, r.rule, r.written_by as "writtenBy", w.name as by, r.written_at as "writtenAt", r.decision, d.name as "decidedBy"
            from indicator_rules r join staff_members w on w.id = r.written_by left join staff_members d on d.id = r.decided_by
           where r.indicator_code = ${code} order by r.place desc`,
    );
  }
}
