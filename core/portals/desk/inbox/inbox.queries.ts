import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../base/config/index.js';
import { pageOf, type StaffActor } from '../../../base/kernel/index.js';
import {
  all,
  empty,
  join,
  raw,
  rowsOf,
  rowsOfPlanned,
  type Sql,
  sql,
} from '../../../base/sql/index.js';
import {
  INBOX_VIEWS,
  type InboxView,
  type SubmissionKind,
  type SubmissionStatus,
  type Urgency,
} from '../../../contract/index.js';
import {
  excerptOf,
  type Hit,
  isReadAndOpen,
  languageOf,
} from '../../../records/submissions/index.js';
import { isConsulted } from '../access/consulted.queries.js';
import { askedUntil, isInquired } from '../access/inquired.queries.js';
import { knowsSender, visibleTo } from '../access/staff-scope.js';
import { hitVoices, isFoundBy, isFoundIn } from './found-voices.queries.js';
import { conditionsOf, type InboxFilter, isWhole, partsOf } from './inbox-filter.js';
import {
  conditionOfView,
  isDueView,
  isOfOpenVoices,
  isStateView,
  type ViewTimes,
} from './inbox-views.js';
import { openCopies } from './open-copies.queries.js';
import { isUndelivered } from './undelivered.queries.js';

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
  urgent: Urgency[];
  copies: number;
  undelivered: boolean;
  waiting: boolean;
  news: boolean;
  stepLate: boolean;
  askedUntil: Date | null;
  sendsAt: Date | null;
  /** What the list is ordered by. */
  orderedBy: Date;
  demo: boolean;
}

/** That its answer waits for a step whose day has passed. */
const isStepLate = (now: Date): Sql =>
  sql`exists (select 1 from answer_drafts d
               where d.submission_id = s.id and d.state = 'under_review' and d.step_due_at < ${now})`;

/** When its answer, which is decided, is sent. */
const sendsAt = sql`(select d.sends_at from answer_drafts d where d.submission_id = s.id and d.state = 'held')`;

/** What a list is ordered by, which way, and on which side of a cursor the next page lies. */
const ORDERS = {
  due: { key: sql`s.due_at`, column: raw('due_at'), way: raw('asc'), beyond: raw('>') },
  // What has no day comes last.
  step: {
    key: sql`coalesce((select d.step_due_at from answer_drafts d
                        where d.submission_id = s.id and d.state = 'under_review'), '9999-12-31')`,
    column: raw('step_due_at'),
    way: raw('asc'),
    beyond: raw('>'),
  },
  asked: {
    key: sql`coalesce(${askedUntil()}, '9999-12-31')`,
    column: raw('asked_until'),
    way: raw('asc'),
    beyond: raw('>'),
  },
  oldest: {
    key: sql`s.received_at`,
    column: raw('received_at'),
    way: raw('asc'),
    beyond: raw('>'),
  },
  newest: {
    key: sql`s.received_at`,
    column: raw('received_at'),
    way: raw('desc'),
    beyond: raw('<'),
  },
} as const;

/** So many voices of a list are asked for words that stand in many: a page is among the first where they are common, else among all. */
const WALKS = [500, 4_000] as const;

/**
 * The first voices of a list, in its order: each part that the person may see is read from an index in that order, and no
 * further than the page; so page n costs what page 1 costs, and page 1 does not cost the city.
 */
const firstOf = (
  actor: StaffActor,
  filter: InboxFilter,
  times: ViewTimes,
  limit: number,
  walked: number = WALKS[1],
): Sql | undefined => {
  const { key, column, way, beyond } = ORDERS[filter.order];
  const { cursor, found } = filter;
  const asked = [
    ...conditionsOf(actor, filter, times),
    ...(cursor ? [sql`(${key}, s.id) ${beyond} (${cursor.at}, ${cursor.id})`] : []),
  ];
  const order = sql`order by ${column} ${way}, id ${way} limit ${limit}`;
  const walk = sql`order by ${column} ${way}, id ${way} limit ${walked}`;
  const seen = partsOf(actor, filter);
  if (!seen.length) return undefined;
  // Known ones are read by their ids and ordered then.
  if (found?.kind === 'few')
    return sql`select s.id, ${key} as ${column} from ${hitVoices(found.hits)} s
                where ${all([
                  sql`(${join(
                    seen.map(({ condition }) => sql`(${condition})`),
                    ' or ',
                  )})`,
                  ...asked,
                ])} ${order}`;
  const knows = found ? sql`, ${knowsSender(actor)} as knows` : empty;
  const parts = seen.map(({ read }) =>
    read(
      (within) =>
        sql`(select s.id, ${key} as ${column}${knows} from submissions s
              where ${all([within, ...asked])} ${found ? walk : order})`,
    ),
  );
  const merged = sql`(${join(parts, ' union ')})`;
  // The first voices of the whole list, each asked for the words: a hit further on never comes before one that is nearer.
  return found
    ? sql`select w.id, w.${column} from (select p.* from ${merged} p ${walk} offset 0) w where ${isFoundBy(found)} ${order}`
    : sql`select p.* from ${merged} p ${order}`;
};

/** Who sees a voice in a view: besides those who see it anyway, those whose section is asked. */
const seenIn = (view: InboxView, actor: StaffActor): Sql => {
  const seen = isOfOpenVoices(view)
    ? sql`(${visibleTo(actor)} and ${isReadAndOpen()})`
    : visibleTo(actor);
  if (view === 'approval') return sql`(${seen} or ${isConsulted(actor)})`;
  return view === 'asked' ? sql`(${seen} or ${isInquired(actor)})` : seen;
};

@Injectable()
export class InboxQueries {
  /** For what has one text for each kind of person: to plan it takes longer than to read it. */
  private readonly rows: typeof rowsOfPlanned;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) { demo }: Pick<Config, 'demo'>,
  ) {
    this.rows = demo ? rowsOf : rowsOfPlanned;
  }

  /** One page, by keyset. */
  async page(
    actor: StaffActor,
    filter: InboxFilter,
    times: ViewTimes,
  ): Promise<{ rows: readonly InboxRow[]; nextCursor: string | null }> {
    const { limit, view } = filter;
    // What starts from few is read sooner than it is planned. All else is planned by what is asked for: how much of a list is in
    // a rare language, or due, decides which index is the short way.
    const isOfFew = isWhole(filter) && !isStateView(view) && !isDueView(view);
    const read = isOfFew ? this.rows : rowsOf;
    const walks = filter.found?.kind === 'many' ? WALKS : WALKS.slice(-1);
    let rows: InboxRow[] = [];
    for (const walked of walks) {
      const statement = pageStatement(actor, filter, times, walked);
      rows = statement ? await read<InboxRow>(this.dataSource, statement) : [];
      if (rows.length > limit) break;
    }
    return pageOf(rows, limit, ({ orderedBy }) => orderedBy);
  }

  /** In which views these hits stand, as far as the person may see them. */
  async views(
    actor: StaffActor,
    hits: readonly Hit[],
    times: ViewTimes,
  ): Promise<Record<string, number>> {
    // Who is only asked about a voice sees it where that is asked, and nowhere else.
    const seen = (view: InboxView): Sql =>
      view === 'approval' || view === 'asked' ? sql`(s.seen or s.asked)` : sql`s.seen`;
    const counts = INBOX_VIEWS.map(
      (view) =>
        sql`(count(*) filter (where ${seen(view)} and ${conditionOfView(view, actor, times)}))::int as ${raw(`"${view}"`)}`,
    );
    const [row] = await rowsOf<Record<string, number>>(
      this.dataSource,
      sql`select ${join(counts)}
            from (select s.*, ${visibleTo(actor)} as seen, (${isConsulted(actor)} or ${isInquired(actor)}) as asked
                    from ${hitVoices(hits)} s where ${isFoundIn(hits, knowsSender(actor))}) s
           where s.seen or s.asked`,
    );
    return row ?? {};
  }

  /**
   * How many voices each of these views holds, up to `most`: views of few, each of which starts from what makes them few. One
   * statement, and not the parts in the order of a list: to plan those took far longer than to count.
   */
  async countFew<View extends InboxView>(
    most: number,
    actor: StaffActor,
    views: readonly View[],
    times: ViewTimes,
  ): Promise<Record<View, number>> {
    const counts = views.map(
      (view) =>
        sql`(select count(*)::int from (select 1 from submissions s
              where ${all([seenIn(view, actor), conditionOfView(view, actor, times)])} limit ${most}) f) as ${raw(`"${view}"`)}`,
    );
    const [row] = await this.rows<Record<View, number>>(
      this.dataSource,
      sql`select ${join(counts)}`,
    );
    if (!row) throw new Error('The few voices gave no line');
    return row;
  }

  /** Rows of one filter, up to one more than `most`. */
  async countUpTo(
    most: number,
    actor: StaffActor,
    filter: InboxFilter,
    times: ViewTimes,
  ): Promise<number> {
    const first = firstOf(actor, { ...filter, cursor: undefined }, times, most + 1);
    if (!first) return 0;
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select count(*)::int as n from (${first}) f`,
    );
    return row?.n ?? 0;
  }
}

/** The statement of a page; undefined where the person may see no such voice. */
export const pageStatement = (
  actor: StaffActor,
  filter: InboxFilter,
  times: ViewTimes,
  walked?: number,
): Sql | undefined => {
  const first = firstOf(actor, filter, times, filter.limit + 1, walked);
  const { column, way } = ORDERS[filter.order];
  return (
    first &&
    sql`select s.id, s.receipt, s.kind, s.status, ${excerptOf()} as excerpt,
               ${languageOf()} as lang, s.measure_code as measure, s.topic,
               s.section_id as "sectionId", m.name as assignee, s.received_at as "receivedAt", s.due_at as "dueAt", s.demo,
               s.urgent, ${openCopies(actor)} as copies, ${isUndelivered()} as undelivered,
               s.waiting_since is not null as waiting, s.news_since is not null as news,
               f.${column} as "orderedBy", ${isStepLate(times.now)} as "stepLate", ${askedUntil()} as "askedUntil", ${sendsAt} as "sendsAt"
          from (${first}) f join submissions s on s.id = f.id left join staff_members m on m.id = s.assignee_id
         order by f.${column} ${way}, s.id ${way}`
  );
};
