import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { all, rowsOf, sql } from '../../../base/sql/index.js';
import type { SecurityEvent } from '../../../contract/index.js';

export interface SecurityCountRow {
  readonly hour: Date;
  readonly event: SecurityEvent;
  readonly login: string | null;
  readonly name: string | null;
  readonly times: number;
}

@Injectable()
export class SecurityCountsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest hour first, and in it what was most often. */
  newest(
    { from, until }: { readonly from?: Date | undefined; readonly until?: Date | undefined },
    limit: number,
  ): Promise<SecurityCountRow[]> {
    const where = [
      ...(from ? [sql`c.hour >= ${from}`] : []),
      ...(until ? [sql`c.hour <= ${until}`] : []),
    ];
    return rowsOf(
      this.dataSource,
      sql`select c.hour, c.event, m.login, m.name, c.times::float8 as times
            from security_counts c left join staff_members m on m.id = c.staff_id
           where ${all(where)} order by c.hour desc, c.times desc, c.event, m.login limit ${limit}`,
    );
  }
}
