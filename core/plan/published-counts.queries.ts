import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class PublishedCounts {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** How many opinions stand published on each measure (a sub-measure's count with its measure). */
  async perMeasure(): Promise<ReadonlyMap<string, number>> {
    const rows: { measure: string; n: number }[] = await this.dataSource.query(
      `select substring(measure_code from '^\\d+-\\d+-\\d+') as measure, count(*)::int as n
         from publications where retracted_at is null and measure_code is not null group by 1`,
    );
    return new Map(rows.map((row) => [row.measure, row.n]));
  }
}
