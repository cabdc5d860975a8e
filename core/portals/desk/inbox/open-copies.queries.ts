import type { StaffActor } from '../../../base/kernel/index.js';
import { type Sql, sql } from '../../../base/sql/index.js';
import { isOpen } from '../../../records/submissions/index.js';
import { visibleTo } from '../access/staff-scope.js';

/** Counting stops here: more is shown as "1,000+". */
export const COUNT_UP_TO = 1_001;

/** How many open copies stand folded under `s` and are in nobody else's hands: those that an answer for all would reach. */
export const openCopies = (actor: StaffActor): Sql =>
  sql`(select count(*)::int from (select 1 from submissions c
        where c.copy_of = s.id and ${isOpen('c')} and c.section_id is not distinct from s.section_id
          and (c.assignee_id is null or c.assignee_id = ${actor.id})
          and ${visibleTo(actor, 'c')} limit ${COUNT_UP_TO}) copies)`;
