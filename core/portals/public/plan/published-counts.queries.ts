import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import { measureOf } from '../../../contract/index.js';

@Injectable()
export class PublishedCounts {
  constructor(private readonly dataSource: DataSource) {}

  /** How many opinions stand published on each measure (a sub-measure's count with its measure). */
  async perMeasure(): Promise<ReadonlyMap<string, number>> {
    const rows = await rowsOf<{ code: string; n: number }>(
      this.dataSource,
      sql`select measure_code as code, count(*)::int as n
            from publications where retracted_at is null and measure_code is not null group by 1`,
    );
    const counts = new Map<string, number>();
    for (const { code, n } of rows)
      counts.set(measureOf(code), (counts.get(measureOf(code)) ?? 0) + n);
    return counts;
  }
}
