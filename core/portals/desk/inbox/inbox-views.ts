import type { StaffActor } from '../../../base/kernel/index.js';
import { type Sql, sql } from '../../../base/sql/index.js';
import type { InboxView } from '../../../contract/index.js';
import { isFolded, isOpen } from '../../../records/submissions/index.js';
import { isAmongUndelivered } from './undelivered.queries.js';

const unfolded = sql`not ${isFolded()}`;

/** What each view of the desk shows, as a condition over `s` (submissions). */
export const conditionOfView = (view: InboxView, actor: StaffActor, now: Date): Sql => {
  switch (view) {
    case 'urgent':
      return sql`s.urgent <> '{}' and ${isOpen()}`;
    case 'new':
      return sql`s.status in ('routed', 'reopened') and s.assignee_id is null and ${unfolded}`;
    case 'mine':
      return sql`s.status in ('in_progress', 'reopened') and s.assignee_id = ${actor.id}`;
    case 'overdue':
      return sql`${isOpen()} and s.due_at < ${now} and ${unfolded}`;
    case 'needs_triage':
      return sql`s.status = 'needs_triage' and ${unfolded}`;
    case 'undelivered':
      return isAmongUndelivered();
    case 'answered':
      return sql`s.status in ('answered', 'closed')`;
    case 'all':
      return sql`true`;
  }
};
