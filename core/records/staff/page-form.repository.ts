import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** What nobody has gone on with for so long is forgotten. */
const KEPT_DAYS = 30;
/** Rows that one write clears away: more than one write adds, so that what is over never piles up. */
const CLEARED_AT_ONCE = 50;
const DAY_MS = 86_400_000;

/** A form of a page of the desk as one person has filled it in so far. */
export interface KeptPageForm {
  readonly form: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly at: Date;
}

/** What staff have typed into pages that are about no voice, and not sent: read by nobody but its writer. */
@Injectable()
export class PageFormRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(staffId: string, { form, fields, at }: KeptPageForm): Promise<void> {
    await execute(
      this.dataSource,
      sql`insert into page_forms (staff_id, form, fields, kept_at)
          values (${staffId}::uuid, ${form}, ${JSON.stringify(fields)}::jsonb, ${at}::timestamptz)
          on conflict (staff_id, form) do update set fields = excluded.fields, kept_at = excluded.kept_at`,
    );
    const over = new Date(at.getTime() - KEPT_DAYS * DAY_MS);
    await execute(
      this.dataSource,
      sql`delete from page_forms where (staff_id, form) in (
            select f.staff_id, f.form from page_forms f where f.kept_at < ${over}
             order by f.kept_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
  }

  /** Of one person, by their names. */
  of(staffId: string): Promise<KeptPageForm[]> {
    return rowsOf(
      this.dataSource,
      sql`select f.form, f.fields, f.kept_at as at from page_forms f where f.staff_id = ${staffId}::uuid order by f.form`,
    );
  }

  async drop(staffId: string, form: string): Promise<void> {
    await execute(
      this.dataSource,
      sql`delete from page_forms where staff_id = ${staffId}::uuid and form = ${form}`,
    );
  }
}
