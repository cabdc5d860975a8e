import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { KeptPiece } from '../../../records/submissions/index.js';

@Injectable()
export class DisclosureQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What stands beside the words of a voice: what was published of it, and objections. */
  beside(id: string): Promise<KeptPiece[]> {
    return rowsOf(
      this.dataSource,
      sql`select * from (
            select 'public' as what, p.published_at as at, p.published_by as by, p.lang, p.public_text as text
              from publications p where p.submission_id = ${id}::uuid
            union all
            select 'public', e.replaced_at, e.replaced_by, p.lang, e.public_text
              from publications p join earlier_public_texts e on e.publication_id = p.id where p.submission_id = ${id}::uuid
            union all
            select 'correction', p.corrected_at, null, p.lang, p.correction_note
              from publications p where p.submission_id = ${id}::uuid
            union all
            select 'note', d.decided_at, d.decided_by, null, d.note
              from moderation_decisions d where d.submission_id = ${id}::uuid
            union all
            select 'objection', d.appealed_at, null, a.lang, a.text
              from moderation_decisions d join appeal_words a on a.decision_id = d.id where d.submission_id = ${id}::uuid
            union all
            select 'reply', d.appeal_decided_at, d.appeal_decided_by, null, a.reply
              from moderation_decisions d join appeal_words a on a.decision_id = d.id where d.submission_id = ${id}::uuid) k
           where k.text <> '' and k.at is not null`,
    );
  }

  /** Bookings that belong to a voice. */
  bookings(id: string): Promise<{ id: string; at: Date; lang: string }[]> {
    return rowsOf(
      this.dataSource,
      sql`select b.id, b.created_at as at, b.ui_lang as lang from bookings b where b.submission_id = ${id}::uuid`,
    );
  }

  /** Names of staff by their ids. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await rowsOf<{ id: string; name: string }>(
      this.dataSource,
      sql`select m.id, m.name from staff_members m where m.id = any(${[...ids]}::uuid[])`,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
