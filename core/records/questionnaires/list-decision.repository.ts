import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, sql } from '../../base/sql/index.js';
import type { ListDecision } from '../../contract/index.js';

export interface NewListDecision {
  readonly submissionId: string;
  readonly state: ListDecision;
  /** By which they were told. */
  readonly messageId: string;
  readonly at: Date;
}

/** What was decided on those who stand in a list. */
@Injectable()
export class ListDecisionRepository {
  /** The newest decision stands; what was decided before is in the history of the voice. */
  async decide(
    manager: EntityManager,
    { submissionId, state, messageId, at }: NewListDecision,
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into form_list_decisions (submission_id, state, message_id, decided_at)
          values (${submissionId}::uuid, ${state}, ${messageId}::uuid, ${at})
          on conflict (submission_id) do update
             set state = excluded.state, message_id = excluded.message_id, decided_at = excluded.decided_at`,
    );
  }
}
