import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { raw, rowsOf, type Sql, sql } from '../../base/sql/index.js';
import { OPEN_STATUSES } from '../../records/submissions/index.js';

export interface DueAlarm {
  readonly submissionId: string;
  readonly receipt: string;
  readonly told: number;
  /** Since it was raised: which telling belongs to which alarm, however often it is raised anew. */
  readonly raisedAt: Date;
  /** A person has done something with the voice since, other than handing it on, or it is over. */
  readonly heard: boolean;
}

/**
 * Whether a person has done something with the voice of an alarm since it was raised, other than handing it on, noting something or giving advice, or the
 * voice is over. Nothing is written for it: the history says so.
 */
const isHeard = (alarm: string, voice: string): Sql => {
  const [a, s] = [raw(alarm), raw(voice)];
  return sql`(${s}.status <> all(${[...OPEN_STATUSES]}::text[]) or exists (
    select 1 from audit_log l where l.subject_id = ${a}.submission_id and l.actor_kind = 'staff'
       and l.at >= ${a}.raised_at and l.verb not in ('route', 'reassign', 'note', 'advise', 'hold', 'lift_hold')))`;
};

/** The alarm of a voice as the desk shows it: when it was raised, how many were told, whether somebody has heard it. */
export const alarmOf = (voice: string): Sql =>
  sql`(select json_build_object('raisedAt', a.raised_at, 'told', a.told, 'heard', ${isHeard('a', voice)})
         from alarms a where a.submission_id = ${raw(voice)}.id)`;

/** Whether nobody has heard the alarm of a voice yet. */
export const isUnheard = (voice: string): Sql =>
  sql`exists (select 1 from alarms a where a.submission_id = ${raw(voice)}.id and not ${isHeard('a', voice)})`;

/** A flood is worked off in rounds. */
const MOST = 200;

@Injectable()
export class DueAlarmQueries {
  /** Locks the alarms whose next telling is due; those that another process has at hand are left to it. */
  lock(manager: EntityManager, now: Date): Promise<DueAlarm[]> {
    return rowsOf(
      manager,
      sql`select a.submission_id as "submissionId", s.receipt, a.told, a.raised_at as "raisedAt",
                 ${isHeard('a', 's')} as heard
            from alarms a join submissions s on s.id = a.submission_id
           where a.next_at <= ${now} order by a.next_at limit ${MOST} for update of a skip locked`,
    );
  }
}
