import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { SubmissionStatus } from '../../contract/index.js';

/** So many are told of in one transaction. */
const MOST = 50;

@Injectable()
export class LateStepsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether somebody is to be reminded: asked again and again, without a transaction. */
  async isAny(now: Date): Promise<boolean> {
    const rows = await rowsOf(
      this.dataSource,
      sql`select 1 from answer_drafts d
           where d.state = 'under_review' and d.reminded_at is null and d.step_due_at < ${now} limit 1`,
    );
    return rows.length > 0;
  }

  /** Locks voices whose answers wait for a step whose day has passed; those at somebody's hand are left for the next round. */
  lock(manager: EntityManager, now: Date): Promise<{ id: string; status: SubmissionStatus }[]> {
    return rowsOf(
      manager,
      sql`select s.id, s.status from answer_drafts d join submissions s on s.id = d.submission_id
           where d.state = 'under_review' and d.reminded_at is null and d.step_due_at < ${now}
           order by d.step_due_at, d.id limit ${MOST} for update of s skip locked`,
    );
  }
}
