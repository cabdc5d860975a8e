import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { SubmissionStatus } from '../../contract/index.js';
import { isUnseen } from '../../records/answers/index.js';

/** So many are told of in one transaction. */
const MOST = 50;

/** A decision that nobody has seen, with its voice. */
export interface LateDecision {
  readonly id: string;
  readonly voice: string;
  readonly status: SubmissionStatus;
}

/** Made up to then, unseen, and nobody has been reminded. */
const isWaiting = (upTo: Date): Sql =>
  sql`${isUnseen()} and e.reminded_at is null and e.at <= ${upTo}`;

@Injectable()
export class UnseenDecisionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether somebody is to be reminded: asked again and again, without a transaction. */
  async isAny(upTo: Date): Promise<boolean> {
    const rows = await rowsOf(
      this.dataSource,
      sql`select 1 from answer_decisions e join answer_drafts d on d.id = e.draft_id
           where ${isWaiting(upTo)} limit 1`,
    );
    return rows.length > 0;
  }

  /** Locks the voices; those at somebody's hand are left for the next round. */
  lock(manager: EntityManager, upTo: Date): Promise<LateDecision[]> {
    return rowsOf(
      manager,
      sql`select e.id, s.id as voice, s.status
            from answer_decisions e join answer_drafts d on d.id = e.draft_id join submissions s on s.id = d.submission_id
           where ${isWaiting(upTo)} order by e.at, e.id limit ${MOST} for update of s skip locked`,
    );
  }
}
