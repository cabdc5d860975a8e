import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import { isUnseen, type Takers, unseenTakers } from '../../../records/answers/index.js';

/** A decision that somebody is reminded to look at. */
export interface UnseenDecision extends Takers {
  readonly id: string;
  readonly voice: string;
  readonly at: Date;
  /** Whose it is not to see: who decided, and all who wrote. */
  readonly done: readonly string[];
}

@Injectable()
export class UnseenQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Of these voices, what nobody has seen and somebody is to hear of. */
  of(voiceIds: readonly string[]): Promise<UnseenDecision[]> {
    return rowsOf(
      this.dataSource,
      sql`select e.id, d.submission_id as voice, e.at, array_append(d.writers, e.by_id) as done,
                 coalesce(${unseenTakers}->'roles', '[]') as roles, coalesce(${unseenTakers}->'people', '[]') as people
            from answer_decisions e join answer_drafts d on d.id = e.draft_id
           where d.submission_id = any(${[...voiceIds]}::uuid[]) and e.reminded_at is not null and ${isUnseen()}
           order by e.at, e.id`,
    );
  }
}
