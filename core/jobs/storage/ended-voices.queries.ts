import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { SubmissionKind, SubmissionStatus } from '../../contract/index.js';
import type { Privacy } from '../../records/submissions/index.js';

/** A voice that is over, and since when. */
export interface EndedVoice {
  readonly id: string;
  readonly receipt: string;
  readonly kind: SubmissionKind;
  readonly status: SubmissionStatus;
  readonly privacy: Privacy;
  readonly topic: string | null;
  readonly measure: string | null;
  readonly receivedAt: Date;
  readonly endedAt: Date;
}

const OVER = raw("'answered', 'closed', 'declined', 'withdrawn'");

/** That a voice is kept, whatever its years. */
export const isHeld = (alias = 's'): Sql =>
  sql`exists (select 1 from legal_holds h where h.submission_id = ${raw(alias)}.id and h.lifted_at is null)`;

/** That a voice is over and nothing holds it: whether its years are over, too, says the rule of its class. */
export const isDisposable = (alias = 's'): Sql =>
  sql`(${raw(alias)}.status in (${OVER}) and ${raw(alias)}.disposed_at is null and not ${isHeld(alias)})`;

/** Since when it is over: the last time that it came to be so. */
const ENDED_AT = sql`(select max(l.at) from audit_log l
  where l.subject_id = s.id and l.to_status in (${OVER}) and l.from_status is distinct from l.to_status)`;

const ended = (where: Sql): Sql =>
  sql`select * from (
        select s.id, s.receipt, s.kind, s.status, s.privacy, s.topic, s.measure, s.received_at as "receivedAt", ${ENDED_AT} as "endedAt"
          from submissions s where ${isDisposable()} and ${where}) e
       where e."endedAt" is not null`;

@Injectable()
export class EndedVoiceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Voices that came before and are over, some at a time, in the order of their ids. */
  page(before: Date, after: string | null, most: number): Promise<EndedVoice[]> {
    const next = after === null ? sql`true` : sql`s.id > ${after}::uuid`;
    return rowsOf(
      this.dataSource,
      sql`${ended(sql`s.received_at < ${before} and ${next}`)} order by e.id limit ${most}`,
    );
  }

  /** Those of these voices that are over and held by nothing. */
  among(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<EndedVoice[]> {
    return rowsOf(on, ended(sql`s.id = any(${[...ids]}::uuid[])`));
  }

  /** Locks voices, in the order of their ids: whoever is about to hold or open one is waited for. */
  async lock(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await rowsOf(
      manager,
      sql`select 1 from submissions where id = any(${[...ids]}::uuid[]) order by id for update`,
    );
  }

  /** Voices of a form that came before, and whose words are still there; the oldest first, some at a time; locks them. */
  ofForm(
    manager: EntityManager,
    form: string,
    before: Date,
    most: number,
  ): Promise<Omit<EndedVoice, 'endedAt'>[]> {
    return rowsOf(
      manager,
      sql`select s.id, s.receipt, s.kind, s.status, s.privacy, s.topic, s.measure, s.received_at as "receivedAt"
            from submissions s
           where s.form_code = ${form} and s.words_gone_at is null and s.received_at < ${before}
             and s.status <> 'received' and not ${isHeld()}
           order by s.received_at, s.id limit ${most} for update of s skip locked`,
    );
  }
}
