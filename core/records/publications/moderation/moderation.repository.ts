import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import type { AppealOutcome, ModerationAct, ModerationReason } from '../../../contract/index.js';

/** A decision that an opinion, whose sender agreed, is not public. What people wrote of it stands in `submissions/words`. */
export interface ModerationDecision {
  readonly id: string;
  readonly submissionId: string;
  readonly act: ModerationAct;
  readonly reason: ModerationReason;
  /** What the section says of it to the sender, in Japanese. */
  readonly note: string | null;
  readonly sectionId: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** The decision that stands for a voice. */
export interface StandingDecision extends ModerationDecision {
  readonly appealedAt: Date | null;
  readonly outcome: AppealOutcome | null;
}

/** The columns of a `StandingDecision`. */
const columns =
  () => sql`id, submission_id as "submissionId", act, reason, note, section_id as "sectionId",
  decided_by as "decidedBy", decided_at as "decidedAt", appealed_at as "appealedAt", outcome`;

@Injectable()
export class ModerationRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: EntityManager, decision: ModerationDecision): Promise<void> {
    const { id, submissionId, act, reason, note, sectionId, decidedBy, decidedAt } = decision;
    await execute(
      manager,
      sql`insert into moderation_decisions (id, submission_id, act, reason, note, section_id, decided_by, decided_at)
          values (${id}, ${submissionId}, ${act}, ${reason}, ${note}, ${sectionId}, ${decidedBy}, ${decidedAt})`,
    );
  }

  /** The decision that stands for a voice: the last one, if nothing was published since. */
  async standing(
    submissionId: string,
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<StandingDecision | undefined> {
    const [row] = await rowsOf<StandingDecision>(
      on,
      sql`select ${columns()} from moderation_decisions where submission_id = ${submissionId} and ended_at is null`,
    );
    return row;
  }

  /** The last decision that did not stand: its sender had objected, and the opinion was published. */
  async granted(submissionId: string): Promise<StandingDecision | undefined> {
    const [row] = await rowsOf<StandingDecision>(
      this.dataSource,
      sql`select ${columns()} from moderation_decisions
           where submission_id = ${submissionId} and outcome = 'granted' order by ended_at desc limit 1`,
    );
    return row;
  }

  /** The sender objects. The caller holds the voice's lock and keeps the words. */
  async appeal(manager: EntityManager, id: string, at: Date): Promise<void> {
    await execute(
      manager,
      sql`update moderation_decisions set appealed_at = ${at} where id = ${id}`,
    );
  }

  /** A second person holds to the decision. The reply is kept with the words. */
  async uphold(manager: EntityManager, id: string, by: string, at: Date): Promise<void> {
    await execute(
      manager,
      sql`update moderation_decisions set outcome = 'upheld', appeal_decided_by = ${by}, appeal_decided_at = ${at}
           where id = ${id}`,
    );
  }

  /** What stands ends because the opinion is published: an objection that waited for it was granted. */
  async end(manager: EntityManager, submissionId: string, by: string, at: Date): Promise<void> {
    await execute(
      manager,
      sql`update moderation_decisions
             set ended_at = ${at},
                 outcome = case when appealed_at is not null then 'granted' end,
                 appeal_decided_by = case when appealed_at is not null then ${by}::uuid end,
                 appeal_decided_at = case when appealed_at is not null then ${at}::timestamptz end
           where submission_id = ${submissionId} and ended_at is null`,
    );
  }
}
