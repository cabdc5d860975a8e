import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** What a rule came to in a fiscal year, as it was counted last. */
export interface IndicatorCount {
  readonly ruleId: string;
  readonly fiscalYear: number;
  readonly value: number;
  readonly isAtLeast: boolean;
  readonly countedAt: Date;
}

@Injectable()
export class IndicatorCountRepository {
  constructor(private readonly dataSource: DataSource) {}

  all(): Promise<IndicatorCount[]> {
    return rowsOf(
      this.dataSource,
      sql`select rule_id as "ruleId", fiscal_year as "fiscalYear", value::float8 as value, is_at_least as "isAtLeast",
                 counted_at as "countedAt" from indicator_counts`,
    );
  }

  /** Notes what changed; pages are made anew only then. */
  async note({ ruleId, fiscalYear, value, isAtLeast, countedAt }: IndicatorCount): Promise<void> {
    await execute(
      this.dataSource,
      sql`insert into indicator_counts as c (rule_id, fiscal_year, value, is_at_least, counted_at)
          values (${ruleId}::uuid, ${fiscalYear}::int, ${value}::numeric, ${isAtLeast}::boolean, ${countedAt}::timestamptz)
          on conflict (rule_id, fiscal_year) do update
             set value = excluded.value, is_at_least = excluded.is_at_least, counted_at = excluded.counted_at
           where (c.value, c.is_at_least) is distinct from (excluded.value, excluded.is_at_least)`,
    );
  }

  /** A year of which nothing may be told any more: others that count the same would tell too much. */
  async forget(ruleId: string, fiscalYear: number): Promise<void> {
    await execute(
      this.dataSource,
      sql`delete from indicator_counts where rule_id = ${ruleId}::uuid and fiscal_year = ${fiscalYear}::int`,
    );
  }
}
