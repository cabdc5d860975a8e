import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Cursor, pageOf, type StaffActor } from '../../../base/kernel/index.js';
import { all, join, raw, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import {
  type Danger,
  INBOX_VIEWS,
  type InboxView,
  type SubmissionKind,
  type SubmissionStatus,
} from '../../../contract/index.js';
import { searchWords } from '../../../language/index.js';
import { excerptOf, languageOf, wordsAreLike } from '../../../records/submissions/index.js';
import { visibleTo } from '../access/staff-scope.js';
import { conditionOfView } from './inbox-views.js';
import { COUNT_UP_TO, openCopies } from './open-copies.queries.js';
import { isUndelivered } from './undelivered.queries.js';

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
  undelivered: boolean;
  demo: boolean;
}

/** Further words of a search are left out. */
const MOST_WORDS = 8;
/** Fewer signs of a receipt number fit too many. */
const LEAST_OF_NUMBER = 4;
const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** A word of a search stands in the voice, or in its receipt number. */
const speaksOf = (word: string): Sql => {
  const digits = word.replaceAll('-', '');
  const words = wordsAreLike(likePattern(word));
  return digits.length < LEAST_OF_NUMBER
    ? words
    : sql`(${words} or replace(s.receipt, '-', '') ilike ${likePattern(digits)})`;
};

const conditionsOf = (actor: StaffActor, filter: InboxFilter, now: Date): Sql[] => {
  const { sectionId, status, measure, lang, q, view } = filter;
  return [
    visibleTo(actor),
    conditionOfView(view, actor, now),
    ...(sectionId ? [sql`s.section_id = ${sectionId}`] : []),
    ...(status ? [sql`s.status = ${status}`] : []),
    ...(measure
      ? [sql`(s.measure_code = ${measure} or s.measure_code like ${`${measure}-%`})`]
      : []),
    ...(lang ? [sql`${languageOf()} = ${lang}`] : []),
    // Words of a vault voice are never searched: a hit would say what it holds.
    ...(q ? [sql`s.privacy <> 'vault'`] : []),
    ...searchWords(q ?? '')
      .slice(0, MOST_WORDS)
      .map(speaksOf),
  ];
};

@Injectable()
export class InboxQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One page, newest first, by keyset: page n costs what page 1 costs. */
  async page(
    actor: StaffActor,
    filter: InboxFilter,
    now: Date,
  ): Promise<{ rows: readonly InboxRow[]; nextCursor: string | null }> {
    const { cursor, limit } = filter;
    const where = all([
      ...conditionsOf(actor, filter, now),
      ...(cursor ? [sql`(s.received_at, s.id) < (${cursor.at}, ${cursor.id})`] : []),
    ]);
    const rows = await rowsOf<InboxRow>(
      this.dataSource,
      sql`select s.id, s.receipt, s.kind, s.status, ${excerptOf()} as excerpt,
                 ${languageOf()} as lang, s.measure_code as measure, s.topic,
                 s.section_id as "sectionId", m.name as assignee, s.received_at as "receivedAt", s.due_at as "dueAt", s.demo,
                 s.urgent, ${openCopies(actor)} as copies, ${isUndelivered()} as undelivered
            from submissions s left join staff_members m on m.id = s.assignee_id
           where ${where}
           order by s.received_at desc, s.id desc limit ${limit + 1}`,
    );
    return pageOf(rows, limit, (row) => row.receivedAt);
  }

  /** Rows of one filter, exact up to 1,000. */
  async total(actor: StaffActor, filter: InboxFilter, now: Date): Promise<number> {
    const where = all(conditionsOf(actor, filter, now));
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select count(*)::int as n from (select 1 from submissions s where ${where} limit ${COUNT_UP_TO}) capped`,
    );
    return row?.n ?? 0;
  }

  /** How many each view holds for this person, each exact up to 1,000. */
  async counts(actor: StaffActor, now: Date): Promise<Record<string, number>> {
    const countOf = (view: InboxView): Sql =>
      sql`(select count(*)::int from (select 1 from submissions s
             where ${visibleTo(actor)} and ${conditionOfView(view, actor, now)} limit ${COUNT_UP_TO}) c) as ${raw(`"${view}"`)}`;
    const [row] = await rowsOf<Record<string, number>>(
      this.dataSource,
      sql`select ${join(INBOX_VIEWS.map(countOf))}`,
    );
    return row ?? {};
  }
}
