import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import { visibleTo } from '../access/staff-scope.js';

export interface TakenRow {
  readonly id: string;
  readonly receipt: string;
  readonly by: string;
  readonly at: Date;
  readonly how: 'assign' | 'reassign' | 'draft' | 'idle';
  readonly visible: boolean;
}

/** Long enough to be read after a weekend, and no more than a glance. */
const DAYS = 4;
const AT_MOST = 5;

@Injectable()
export class TakenVoicesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The voices that colleagues took or handed on out of this person's hands lately, or that lay idle in them, and that have not come back, the newest
   * first. Nothing of the voice but its number, which the person knows: it may have left their sight.
   */
  outOfHandsOf(actor: StaffActor, now: Date): Promise<TakenRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select s.id, s.receipt, coalesce(m.name, '') as by, l.at,
                 case when l.verb in ('draft', 'submit') then 'draft' when l.verb = 'release' then 'idle' else l.verb end as how, ${visibleTo(actor)} as visible
            from audit_log l
            join submissions s on s.id = l.subject_id
            left join staff_members m on l.actor_kind = 'staff' and m.id::text = l.actor_id
           where l.detail ? 'tookFrom' and l.detail->>'tookFrom' = ${actor.id} and l.verb in ('assign', 'reassign', 'release', 'draft', 'submit')
             and l.at > ${now}::timestamptz - ${DAYS} * interval '1 day' and s.assignee_id is distinct from ${actor.id}::uuid
           order by l.id desc limit ${AT_MOST}`,
    );
  }
}
