import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import { publicationCounts } from '../../../records/publications/index.js';
import type { PublishedLine } from './published-lines.js';

@Injectable()
export class PublishedLinesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The numbers that are kept: some thousand lines at most, however many opinions there are. */
  lines(): Promise<PublishedLine[]> {
    return rowsOf(
      this.dataSource,
      sql`select lang, measure_code as "measureCode", section_id as "sectionId", n from ${publicationCounts()} c`,
    );
  }

  /** How many of each measure were published since then. */
  fresh(since: Date): Promise<{ measure: string; count: number }[]> {
    return rowsOf(
      this.dataSource,
      sql`select measure, count(*)::int as count from publications
           where retracted_at is null and published_at > ${since} and measure is not null
           group by measure order by measure`,
    );
  }

  /** When the first and the last of those that stand were published; nulls where none stands. */
  async span(): Promise<{ first: Date | null; last: Date | null }> {
    const [row] = await rowsOf<{ first: Date | null; last: Date | null }>(
      this.dataSource,
      sql`select (select published_at from publications where retracted_at is null order by published_at, id limit 1) as first,
                 (select published_at from publications where retracted_at is null order by published_at desc, id desc limit 1) as last`,
    );
    return row ?? { first: null, last: null };
  }
}
