import type { Cursor, StaffActor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';
import {
  type InboxOrder,
  type InboxView,
  isMeasureCode,
  measureOf,
  type SubmissionKind,
  type SubmissionStatus,
} from '../../../contract/index.js';
import { isReadAndOpen, OPEN_STATUSES } from '../../../records/submissions/index.js';
import { isConsulted } from '../access/consulted.queries.js';
import { isInquired } from '../access/inquired.queries.js';
import { asOne, knowsSender, type VisiblePart, visibleParts } from '../access/staff-scope.js';
import { type Found, isFindable, isFoundIn } from './found-voices.queries.js';
import { conditionOfView, isOfOpenVoices, statesOf, type ViewTimes } from './inbox-views.js';

export interface InboxFilter {
  readonly view: InboxView;
  /** `step`: by the day of the step that an answer waits for, `asked`: by that of a view: so what is late comes first. */
  readonly order: InboxOrder | 'step' | 'asked';
  readonly sectionId?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly measure?: string | undefined;
  readonly lang?: string | undefined;
  readonly kind?: SubmissionKind | undefined;
  readonly topic?: string | undefined;
  /** In whose hands: a person, or null for nobody's. */
  readonly assigneeId?: string | null | undefined;
  readonly dueFrom?: Date | undefined;
  readonly dueTo?: Date | undefined;
  /** What the words of a search found. */
  readonly found?: Found | undefined;
  readonly cursor?: Cursor | undefined;
  readonly limit: number;
}

/** Whether a filter is a view and nothing more. */
export const isWhole = ({ view, order, cursor, limit, ...narrowing }: InboxFilter): boolean =>
  Object.values(narrowing).every((value) => value === undefined);

/** That a voice is about a measure or one of its parts, or about just that part. */
const isAbout = (code: string): Sql =>
  isMeasureCode(code)
    ? sql`s.measure = ${code}`
    : sql`s.measure = ${measureOf(code)} and s.measure_code = ${code}`;

const isInHandsOf = (assigneeId: string | null): Sql =>
  assigneeId ? sql`s.assignee_id = ${assigneeId}` : sql`s.assignee_id is null`;

/** Asked of a list that routing has read: so the index of the open ones fits. */
const onlyOpen = ({ view, status }: InboxFilter): boolean =>
  isOfOpenVoices(view) || (status !== undefined && OPEN_STATUSES.includes(status));

/** What a filter asks of `s` (submissions), beside who may see them. */
export const conditionsOf = (actor: StaffActor, filter: InboxFilter, times: ViewTimes): Sql[] => {
  const { sectionId, status, measure, lang, kind, topic, assigneeId, dueFrom, dueTo, found } =
    filter;
  return [
    conditionOfView(filter.view, actor, times),
    ...(sectionId ? [sql`s.section_id = ${sectionId}`] : []),
    ...(status ? [sql`s.status = ${raw(`'${status}'`)}`] : []),
    ...(measure ? [isAbout(measure)] : []),
    ...(lang ? [sql`s.written_lang = ${lang}`] : []),
    ...(kind ? [sql`s.kind = ${raw(`'${kind}'`)}`] : []),
    ...(topic ? [sql`s.topic = ${topic}`] : []),
    ...(assigneeId === undefined ? [] : [isInHandsOf(assigneeId)]),
    ...(dueFrom ? [sql`s.due_at >= ${dueFrom}`] : []),
    ...(dueTo ? [sql`s.due_at <= ${dueTo}`] : []),
    ...(found
      ? [found.kind === 'few' ? isFoundIn(found.hits, knowsSender(actor)) : isFindable]
      : []),
  ];
};

/** The parts of what a person may see that a filter can hit, each under a condition that says which index fits. */
export const partsOf = (
  actor: StaffActor,
  filter: InboxFilter,
): Pick<VisiblePart, 'condition' | 'read'>[] => {
  const { status, kind, topic, view } = filter;
  if (status && !statesOf(view).includes(status)) return [];
  const ofConsultations = kind === 'consultation' || topic !== undefined;
  const parts = visibleParts(actor, onlyOpen(filter) ? isReadAndOpen() : undefined)
    .filter(({ privacy }) => !(ofConsultations && privacy === 'public'))
    .filter(({ isRead }) => status === undefined || isRead === (status !== 'received'));
  return [
    ...parts,
    ...(view === 'approval' ? [asOne(isConsulted(actor))] : []),
    ...(view === 'asked' ? [asOne(isInquired(actor))] : []),
  ];
};
