import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { DisposalClass, SubmissionKind } from '../../../contract/index.js';
import { isDisposable } from '../../../jobs/storage/index.js';

interface WaitingList {
  readonly id: string;
  readonly version: number;
  readonly madeAt: Date;
  readonly proposedById: string | null;
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
}

export interface CountedRow {
  readonly class: DisposalClass;
  readonly measure: string | null;
  readonly voices: number;
  readonly confided: boolean;
}

export interface RegisterRow {
  readonly id: string;
  readonly receipt: string;
  readonly kind: SubmissionKind;
  readonly class: DisposalClass;
  readonly measure: string | null;
  readonly receivedOn: string;
  readonly endedOn: string;
  readonly dueOn: string;
  readonly erasedAt: Date;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
}

@Injectable()
export class DisposalQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The list that waits for people. */
  async open(): Promise<WaitingList | undefined> {
    const [list] = await rowsOf<WaitingList>(
      this.dataSource,
      sql`select l.id, l.version, l.made_at as "madeAt", l.proposed_by as "proposedById", m.name as "proposedBy",
                 l.proposed_at as "proposedAt"
            from disposal_lists l left join staff_members m on m.id = l.proposed_by where l.approved_at is null`,
    );
    return list;
  }

  /** How many of each class and measure stand on a list; what was held or opened again since is not among them. */
  counted(list: string): Promise<CountedRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select d.class, d.measure, s.privacy = 'vault' as confided, count(*)::int as voices
            from disposals d join submissions s on s.id = d.submission_id
           where d.list_id = ${list}::uuid and d.outcome is null and ${isDisposable()}
           group by 1, 2, 3 order by 1, 2 nulls last, 3`,
    );
  }

  async isRunning(): Promise<boolean> {
    const rows = await rowsOf(
      this.dataSource,
      sql`select 1 from disposal_lists where approved_at is not null and done_at is null limit 1`,
    );
    return rows.length > 0;
  }

  /** Newest first; one more than `limit`, to know whether there are more. */
  register(before: string | undefined, limit: number): Promise<RegisterRow[]> {
    const older = before === undefined ? sql`true` : sql`d.id < ${before}::bigint`;
    return rowsOf(
      this.dataSource,
      sql`select d.id::text, d.receipt, d.kind, d.class, d.measure, d.received_on::text as "receivedOn",
                 d.ended_on::text as "endedOn", d.due_on::text as "dueOn", d.outcome_at as "erasedAt",
                 p.name as "proposedBy", a.name as "approvedBy"
            from disposals d left join disposal_lists l on l.id = d.list_id
            left join staff_members p on p.id = l.proposed_by left join staff_members a on a.id = l.approved_by
           where d.outcome = 'erased' and ${older} order by d.id desc limit ${limit + 1}`,
    );
  }
}
