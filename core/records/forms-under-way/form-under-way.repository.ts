import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** Rows that one write clears away: more than one write adds, so that what is over never piles up. */
const CLEARED_AT_ONCE = 50;

@Injectable()
export class FormUnderWayRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** `first`: what is there and not over yet stays. */
  async keep(place: string, sealed: string, expiresAt: Date, now: Date, first: boolean) {
    await execute(
      this.dataSource,
      sql`insert into forms_under_way as f (place, sealed, expires_at)
          values (${place}, ${sealed}, ${expiresAt})
          on conflict (place) do update set sealed = excluded.sealed, expires_at = excluded.expires_at
           where not ${first}::boolean or f.expires_at <= ${now}`,
    );
  }

  async read(place: string, now: Date): Promise<string | undefined> {
    const [row] = await rowsOf<{ sealed: string }>(
      this.dataSource,
      sql`select sealed from forms_under_way where place = ${place} and expires_at > ${now}`,
    );
    return row?.sealed;
  }

  async drop(place: string): Promise<void> {
    await execute(this.dataSource, sql`delete from forms_under_way where place = ${place}`);
  }

  /** Takes away some of what is over; two that clear at once do not wait for each other. */
  async clear(now: Date): Promise<void> {
    await execute(
      this.dataSource,
      sql`delete from forms_under_way where place in (
            select place from forms_under_way where expires_at <= ${now}
             order by expires_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
  }
}
