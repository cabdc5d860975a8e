import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { SubmissionStatus } from '../../contract/index.js';

/** So many are given back in one transaction. */
const MOST = 50;

/** A voice in somebody's hands with which nothing happens. */
export interface IdleVoice {
  readonly id: string;
  readonly status: SubmissionStatus;
  readonly assigneeId: string;
}

/**
 * In somebody's hands, and since then neither they nor anybody else has done or typed anything about it. One that waits for
 * its sender, for another section or for a decision is not idle.
 */
const isIdle = (upTo: Date): Sql =>
  sql`s.assignee_id is not null and s.status in ('in_progress', 'reopened') and s.waiting_since is null
      and not exists (select 1 from audit_log l
                       where l.subject_id = s.id and l.actor_kind <> 'system' and l.at > ${upTo})
      and not exists (select 1 from desk_forms f where f.submission_id = s.id and f.kept_at > ${upTo})
      and not exists (select 1 from answer_drafts d where d.submission_id = s.id
                       and (d.state in ('under_review', 'held') or d.updated_at > ${upTo}))
      and not exists (select 1 from inquiries q where q.submission_id = s.id
                       and q.advised_at is null and q.called_off_at is null)`;

@Injectable()
export class IdleVoicesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether one is to be given back: asked again and again, without a transaction. */
  async isAny(upTo: Date): Promise<boolean> {
    const rows = await rowsOf(
      this.dataSource,
      sql`select 1 from submissions s where ${isIdle(upTo)} limit 1`,
    );
    return rows.length > 0;
  }

  /** Locks them; those at somebody's hand are left for the next round. */
  lock(manager: EntityManager, upTo: Date): Promise<IdleVoice[]> {
    return rowsOf(
      manager,
      sql`select s.id, s.status, s.assignee_id as "assigneeId" from submissions s
           where ${isIdle(upTo)} order by s.id limit ${MOST} for update skip locked`,
    );
  }
}
