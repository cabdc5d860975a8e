import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';

/** Fewer than this are not told: they would point at somebody. */
export const FEW = 10;

/** Of one fiscal year (April to March) and kind, how many came and how many did not. */
export interface BookingCount {
  readonly fiscalYear: number;
  readonly kind: string;
  readonly came: number;
  readonly noShow: number;
}

@Injectable()
export class BookingCountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the years of a zone without daylight saving. The newest year first. */
  byYear(timeZone: string): Promise<BookingCount[]> {
    return rowsOf(
      this.dataSource,
      sql`select extract(year from (lower(during) at time zone ${timeZone}) - interval '3 months')::int as "fiscalYear", kind,
             count(*) filter (where state = 'came')::int as came, count(*) filter (where state = 'no_show')::int as "noShow"
            from bookings where state in ('came', 'no_show') group by 1, 2 order by 1 desc, 2`,
    );
  }
}
