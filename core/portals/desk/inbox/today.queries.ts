import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { all, join, rowsOf, sql } from '../../../base/sql/index.js';
import type { SubmissionKind } from '../../../contract/index.js';
import { visibleParts } from '../access/staff-scope.js';

interface ArrivedRow {
  readonly kind: SubmissionKind;
  readonly lang: string;
  readonly n: number;
}
interface ReturnedRow {
  readonly id: string;
  readonly by: string;
  readonly decision: string;
}

@Injectable()
export class TodayQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What came since an instant, by kind and language: of at most `most` voices, each part read from its index. */
  async arrived(actor: StaffActor, since: Date, most: number): Promise<ArrivedRow[]> {
    const parts = visibleParts(actor).map(({ read }) =>
      read(
        (condition) =>
          sql`(select s.id, s.kind, s.written_lang as lang from submissions s
                where ${all([condition, sql`s.received_at >= ${since}`])}
                order by s.received_at desc, s.id desc limit ${most})`,
      ),
    );
    return parts.length
      ? rowsOf(
          this.dataSource,
          sql`select p.kind, p.lang, count(*)::int as n from (select q.* from (${join(parts, ' union ')}) q limit ${most}) p
               group by p.kind, p.lang`,
        )
      : [];
  }

  /** Who gave back the answers under way of these voices, and by which decision. */
  returned(ids: readonly string[]): Promise<ReturnedRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select distinct on (d.submission_id) d.submission_id as id, m.name as by, e.id as decision
            from answer_drafts d join answer_decisions e on e.draft_id = d.id and e.act = 'return'
            join staff_members m on m.id = e.by_id
           where d.submission_id = any(${[...ids]}::uuid[]) and d.state = 'returned'
           order by d.submission_id, e.at desc`,
    );
  }
}
