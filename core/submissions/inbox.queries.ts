import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Danger,
  INBOX_VIEWS,
  type InboxView,
  type SubmissionKind,
  type SubmissionStatus,
} from '../contract/index.js';
import { type Cursor, pageOf, type StaffActor } from '../kernel/index.js';
import { searchWords } from '../language/index.js';
import { visibleTo } from './staff-scope.js';
import { EXCERPT, WRITTEN_IN } from './submission-columns.js';

export interface InboxFilter {
  readonly view: InboxView;
  readonly sectionId?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly measure?: string | undefined;
  readonly lang?: string | undefined;
  readonly q?: string | undefined;
  readonly cursor?: Cursor | undefined;
  readonly limit: number;
}

export interface InboxRow {
  id: string;
  receipt: string;
  kind: SubmissionKind;
  status: SubmissionStatus;
  excerpt: string;
  lang: string;
  measure: string | null;
  topic: string | null;
  sectionId: string | null;
  assignee: string | null;
  receivedAt: Date;
  dueAt: Date;
  urgent: Danger[];
  copies: number;
  demo: boolean;
}

/** Counting stops here: more is shown as "1,000+". */
const COUNT_UP_TO = 1_001;
const OPEN = `('received', 'needs_triage', 'routed', 'in_progress', 'reopened')`;

/** Not a copy that stands folded under an open original in the same section, where the same people find it. */
const UNFOLDED = `not exists (select 1 from submissions o where o.id = s.copy_of
  and o.section_id is not distinct from s.section_id and o.status in ${OPEN})`;

/** How many open copies stand folded under `s` and are in nobody else's hands: those that an answer for all would reach. */
export const openCopies = (actor: StaffActor, param: (value: unknown) => string): string =>
  `(select count(*)::int from (select 1 from submissions c where c.copy_of = s.id and c.status in ${OPEN} and c.section_id is not distinct from s.section_id
     and (c.assignee_id is null or c.assignee_id = ${param(actor.id)})
     and ${visibleTo(actor, param, 'c')} limit ${COUNT_UP_TO}) copies)`;

/** What each view of the desk shows, over `s` (submissions). */
const viewCondition = (
  view: InboxView,
  actor: StaffActor,
  now: Date,
  param: (v: unknown) => string,
): string => {
  switch (view) {
    case 'urgent':
      return `s.urgent <> '{}' and s.status in ${OPEN}`;
    case 'new':
      return `s.status in ('routed', 'reopened') and s.assignee_id is null and ${UNFOLDED}`;
    case 'mine':
      return `s.status in ('in_progress', 'reopened') and s.assignee_id = ${param(actor.id)}`;
    case 'overdue':
      return `s.status in ${OPEN} and s.due_at < ${param(now)} and ${UNFOLDED}`;
    case 'needs_triage':
      return `s.status = 'needs_triage' and ${UNFOLDED}`;
    case 'answered':
      return `s.status in ('answered', 'closed')`;
    case 'all':
      return 'true';
  }
};

/** Further words of a search are left out. */
const MOST_WORDS = 8;
/** Fewer signs of a receipt number fit too many. */
const LEAST_OF_NUMBER = 4;
const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** Numbered parameters of one statement. */
const parameters = () => {
  const values: unknown[] = [];
  return { values, param: (value: unknown): string => `$${values.push(value)}` };
};

@Injectable()
export class InboxQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** One page, newest first, by keyset: page n costs what page 1 costs. */
  async page(
    actor: StaffActor,
    filter: InboxFilter,
    now: Date,
  ): Promise<{ rows: readonly InboxRow[]; nextCursor: string | null }> {
    const { values, param } = parameters();
    const where = this.where(actor, filter, now, param);
    if (filter.cursor)
      where.push(
        `(s.received_at, s.id) < (${param(filter.cursor.at)}, ${param(filter.cursor.id)})`,
      );
    const rows: InboxRow[] = await this.dataSource.query(
      `select s.id, s.receipt, s.kind, s.status, case when s.privacy = 'vault' then '' else ${EXCERPT} end as excerpt,
              ${WRITTEN_IN} as lang, s.measure_code as measure, s.topic,
              s.section_id as "sectionId", m.name as assignee, s.received_at as "receivedAt", s.due_at as "dueAt", s.demo,
              s.urgent, ${openCopies(actor, param)} as copies
         from submissions s left join staff_members m on m.id = s.assignee_id
        where ${where.join(' and ')}
        order by s.received_at desc, s.id desc limit ${param(filter.limit + 1)}`,
      values,
    );
    return pageOf(rows, filter.limit, (row) => row.receivedAt);
  }

  /** Rows of one filter, exact up to 1,000. */
  async total(actor: StaffActor, filter: InboxFilter, now: Date): Promise<number> {
    const { values, param } = parameters();
    const where = this.where(actor, filter, now, param).join(' and ');
    const [row] = await this.dataSource.query(
      `select count(*)::int as n from (select 1 from submissions s where ${where} limit ${COUNT_UP_TO}) capped`,
      values,
    );
    return row.n;
  }

  /** How many each view holds for this person, each exact up to 1,000. */
  async counts(actor: StaffActor, now: Date): Promise<Record<string, number>> {
    const { values, param } = parameters();
    const visible = visibleTo(actor, param);
    const columns = INBOX_VIEWS.map(
      (view) =>
        `(select count(*)::int from (select 1 from submissions s where ${visible} and ${viewCondition(view, actor, now, param)} limit ${COUNT_UP_TO}) c) as "${view}"`,
    );
    const [row] = await this.dataSource.query(`select ${columns.join(', ')}`, values);
    return row;
  }

  private where(
    actor: StaffActor,
    filter: InboxFilter,
    now: Date,
    param: (v: unknown) => string,
  ): string[] {
    const where = [visibleTo(actor, param), viewCondition(filter.view, actor, now, param)];
    if (filter.sectionId) where.push(`s.section_id = ${param(filter.sectionId)}`);
    if (filter.status) where.push(`s.status = ${param(filter.status)}`);
    if (filter.measure)
      where.push(
        `(s.measure_code = ${param(filter.measure)} or s.measure_code like ${param(`${filter.measure}-%`)})`,
      );
    if (filter.lang) where.push(`${WRITTEN_IN} = ${param(filter.lang)}`);
    // Words of a vault voice are never searched: a hit would say what it holds.
    if (filter.q) where.push(`s.privacy <> 'vault'`);
    for (const word of searchWords(filter.q ?? '').slice(0, MOST_WORDS)) {
      const like = param(likePattern(word));
      const digits = word.replaceAll('-', '');
      const number =
        digits.length < LEAST_OF_NUMBER
          ? ''
          : ` or replace(s.receipt, '-', '') ilike ${param(likePattern(digits))}`;
      where.push(`(normalize(s.text, NFKC) ilike ${like}${number})`);
    }
    return where;
  }
}
