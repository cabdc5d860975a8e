import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { ListDecision, SubmissionStatus } from '../../../contract/index.js';
import { knowsSender, visibleTo } from '../access/staff-scope.js';

export interface ListedRow {
  readonly id: string;
  readonly receipt: string;
  readonly receivedAt: Date;
  readonly version: number;
  readonly status: SubmissionStatus;
  readonly decided: ListDecision | null;
  readonly messageId: string | null;
  /** This person answers it. */
  readonly answers: boolean;
  readonly wordsGoneAt: Date | null;
}

const MOST = 500;

@Injectable()
export class ListedQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Those who answered a form and stand by it, the newest first; as far as this person may see them. */
  of(actor: StaffActor, code: string): Promise<ListedRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select s.id, s.receipt, s.received_at as "receivedAt", s.status, s.version,
                 d.state as decided, d.message_id as "messageId", ${knowsSender(actor)} as answers,
                 s.words_gone_at as "wordsGoneAt"
            from submissions s
            left join form_list_decisions d on d.submission_id = s.id
           where s.form_code = ${code} and s.status <> 'withdrawn' and ${visibleTo(actor)}
           order by s.received_at desc, s.id desc limit ${MOST}`,
    );
  }
}
