import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';

@Injectable()
export class PublishedCounts {
  constructor(private readonly dataSource: DataSource) {}

  /** How many opinions stand published on each measure (a sub-measure's count with its measure). */
  async perMeasure(): Promise<ReadonlyMap<string, number>> {
    const rows = await rowsOf<{ measure: string; n: number }>(
      this.dataSource,
      sql`select substring(measure_code from '^\\d+-\\d+-\\d+') as measure, count(*)::int as n
            from publications where retracted_at is null and measure_code is not null group by 1`,
    );
    return new Map(rows.map((row) => [row.measure, row.n]));
  }
}
