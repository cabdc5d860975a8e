import type { Calendar } from '../../../base/calendar/index.js';
import type { StaffActor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';
import { type InboxView, STATUSES, type SubmissionStatus } from '../../../contract/index.js';
import { isOpen, OPEN_STATUSES } from '../../../records/submissions/index.js';
import { isInquired } from '../access/inquired.queries.js';
import { isAmongUnseen } from '../access/unseen.queries.js';
import { isAmongAnswers, isAmongUnpublished, isChainView } from './chain-views.queries.js';
import { isAmongNews, isAmongObjections } from './few-voices.queries.js';
import { isAmongUndelivered } from './undelivered.queries.js';

/** The instants that views speak of. `today` and `week` end with the last second of the city's day and of its Sunday. */
export interface ViewTimes {
  readonly now: Date;
  readonly todayEnds: Date;
  readonly weekEnds: Date;
}

/** The same of an instant. */
export const timesAt = (now: Date, calendar: Calendar): ViewTimes => {
  const today = calendar.dateOf(now);
  return {
    now,
    todayEnds: calendar.endOf(today),
    weekEnds: calendar.endOf(calendar.weekEndOf(today)),
  };
};

/** Views of what is not over by when it is due. */
export const DUE_VIEWS = ['today', 'week', 'overdue'] as const satisfies readonly InboxView[];
export type DueView = (typeof DUE_VIEWS)[number];
/** Views that say where a voice stands: its numbers are kept. */
export const STATE_VIEWS = [
  'urgent',
  'new',
  'needs_triage',
  'answered',
  'all',
] as const satisfies readonly InboxView[];
export type StateView = (typeof STATE_VIEWS)[number];

export const isDueView = (view: InboxView): view is DueView =>
  (DUE_VIEWS as readonly InboxView[]).includes(view);
export const isStateView = (view: InboxView): view is StateView =>
  (STATE_VIEWS as readonly InboxView[]).includes(view);

/** What a view asks of a voice, or of a line that counts voices. */
interface StateRow {
  readonly alias: string;
  readonly urgent: Sql;
  readonly free: Sql;
}
const VOICE: StateRow = {
  alias: 's',
  urgent: sql`s.urgent <> '{}'`,
  free: sql`s.assignee_id is null`,
};
/** A line of `voiceCounts` under `c`. */
export const COUNTED: StateRow = { alias: 'c', urgent: sql`c.urgent`, free: sql`c.free` };

export const inState = (view: StateView, row: StateRow): Sql => {
  const s = raw(row.alias);
  switch (view) {
    case 'urgent':
      return sql`${row.urgent} and ${isOpen(row.alias)}`;
    case 'new':
      return sql`${s}.status in ('routed', 'reopened') and ${row.free} and not ${s}.folded`;
    case 'needs_triage':
      return sql`${s}.status = 'needs_triage' and not ${s}.folded`;
    case 'answered':
      return sql`${s}.status in ('answered', 'closed')`;
    case 'all':
      return sql`true`;
  }
};

/** What is due in a view, as a condition over lines of `voiceDueCounts`; over voices also that nobody is waited for. */
export const isDueIn = (view: DueView, times: ViewTimes, alias: string): Sql => {
  const s = raw(alias);
  const due =
    view === 'overdue'
      ? sql`${s}.due_at < ${times.now}`
      : sql`${s}.due_at between ${times.now} and ${view === 'today' ? times.todayEnds : times.weekEnds}`;
  return sql`${isOpen(alias)} and ${due} and not ${s}.folded`;
};

/** What each view of the desk shows, as a condition over `s` (submissions). */
export const conditionOfView = (view: InboxView, actor: StaffActor, times: ViewTimes): Sql => {
  if (isDueView(view)) return sql`${isDueIn(view, times, 's')} and s.waiting_since is null`;
  if (isStateView(view)) return inState(view, VOICE);
  if (isChainView(view)) return isAmongAnswers(view, actor);
  switch (view) {
    case 'mine':
      return sql`s.status in ('in_progress', 'reopened') and s.assignee_id = ${actor.id}`;
    case 'news':
      // In a colleague's hands it is theirs to read.
      return sql`${isAmongNews()} and s.status <> 'withdrawn' and (s.assignee_id is null or s.assignee_id = ${actor.id})`;
    case 'asked':
      return isInquired(actor);
    case 'to_see':
      return isAmongUnseen(actor);
    case 'to_publish':
      return isAmongUnpublished(actor);
    case 'objections':
      return isAmongObjections();
    case 'undelivered':
      return isAmongUndelivered();
  }
};

/** The states of voices that a view can hold. */
export const statesOf = (view: InboxView): readonly SubmissionStatus[] => {
  switch (view) {
    case 'new':
      return ['routed', 'reopened'];
    case 'mine':
      return ['in_progress', 'reopened'];
    case 'needs_triage':
      return ['needs_triage'];
    case 'answered':
    case 'to_publish':
      return ['answered', 'closed'];
    // A correction goes the same way as the answer that it corrects.
    case 'approval':
    case 'returned':
    case 'under_review':
    case 'to_see':
      return [...OPEN_STATUSES, 'answered', 'closed'];
    case 'all':
    case 'news':
    case 'objections':
    case 'undelivered':
      return STATUSES;
    default:
      return OPEN_STATUSES;
  }
};

/** Views that hold only voices that are not over. */
export const isOfOpenVoices = (view: InboxView): boolean =>
  statesOf(view).every((status) => OPEN_STATUSES.includes(status));
