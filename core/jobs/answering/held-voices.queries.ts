import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { SubmissionStatus } from '../../contract/index.js';

/** What sending an answer needs to know of a voice. */
export interface AnsweredVoice {
  readonly id: string;
  readonly status: SubmissionStatus;
  readonly sectionId: string | null;
}

/** So many are sent in one transaction; a flood goes out in rounds. */
const MOST = 50;
/** As many copies as one answer takes along. */
const MOST_COPIES = 1_000;

@Injectable()
export class HeldVoicesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether anything is to be sent: asked every second, without a transaction. */
  async isAnyDue(now: Date): Promise<boolean> {
    const rows = await rowsOf(
      this.dataSource,
      sql`select 1 from answer_drafts d where d.state = 'held' and d.sends_at <= ${now} limit 1`,
    );
    return rows.length > 0;
  }

  /** Locks voices whose answers are to be sent; those that another process or a person has at hand are left for the next round. */
  lockDue(manager: EntityManager, now: Date): Promise<AnsweredVoice[]> {
    return rowsOf(
      manager,
      sql`select s.id, s.status, s.section_id as "sectionId"
            from answer_drafts d join submissions s on s.id = d.submission_id
           where d.state = 'held' and d.sends_at <= ${now}
           order by d.sends_at, d.id limit ${MOST} for update of s skip locked`,
    );
  }

  /** Locks the open copies of a voice in its section that are in nobody's hands but the writer's, in the order of their arrival. */
  lockCopies(
    manager: EntityManager,
    { id, sectionId }: AnsweredVoice,
    writerId: string,
  ): Promise<AnsweredVoice[]> {
    return rowsOf(
      manager,
      sql`select s.id, s.status, s.section_id as "sectionId" from submissions s
           where s.copy_of = ${id} and s.section_id is not distinct from ${sectionId}::uuid
             and s.status in ('routed', 'in_progress', 'reopened')
             and (s.assignee_id is null or s.assignee_id = ${writerId})
           order by s.id limit ${MOST_COPIES} for update`,
    );
  }
}
