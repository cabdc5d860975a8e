import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { all, join, raw, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import { isMeasureCode } from '../../../contract/index.js';
import {
  voiceCounts,
  voiceDueCounts,
  voicePlaceCounts,
} from '../../../records/submissions/index.js';
import { visibleTo } from '../access/staff-scope.js';
import type { InboxFilter } from './inbox-filter.js';
import {
  COUNTED,
  DUE_VIEWS,
  type DueView,
  inState,
  isDueIn,
  isDueView,
  isStateView,
  STATE_VIEWS,
  type StateView,
  type ViewTimes,
} from './inbox-views.js';

/** What lines of numbers can answer of a filter; undefined where they do not know. */
const knownOf = (filter: InboxFilter): readonly Sql[] | undefined => {
  const { sectionId, status, measure, lang, kind, topic, found, view } = filter;
  if (found || filter.assigneeId !== undefined || filter.dueFrom || filter.dueTo) return undefined;
  const place = [
    ...(sectionId ? [sql`c.section_id = ${sectionId}`] : []),
    ...(status ? [sql`c.status = ${status}`] : []),
  ];
  if (isDueView(view)) return measure || lang || kind || topic ? undefined : place;
  if (!isStateView(view) || status === 'received') return undefined;
  return [
    ...place,
    ...(lang ? [sql`c.written_lang = ${lang}`] : []),
    ...(kind ? [sql`c.kind = ${kind}`] : []),
    ...(topic ? [sql`c.topic = ${topic}`] : []),
    ...(measure
      ? [
          isMeasureCode(measure)
            ? sql`(c.measure_code = ${measure} or c.measure_code like ${`${measure}-%`})`
            : sql`c.measure_code = ${measure}`,
        ]
      : []),
  ];
};

/** The shortest lines that know what a filter asks, and what its view asks of a line. */
const linesOf = ({ view, measure, lang, kind, topic }: InboxFilter, times: ViewTimes) => {
  if (isDueView(view)) return [voiceDueCounts(), isDueIn(view, times, 'c')] as const;
  const lines = measure || lang || kind || topic ? voiceCounts() : voicePlaceCounts();
  return [lines, inState(view as StateView, COUNTED)] as const;
};

const sumOf = (condition: Sql, name: string): Sql =>
  sql`coalesce(sum(c.n) filter (where ${condition}), 0)::int as ${raw(`"${name}"`)}`;

/** How many voices there are for a person, from the numbers that are kept: no voice is looked at. */
@Injectable()
export class ViewCountsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Each view by where voices stand and by when they are due. */
  async counts(
    actor: StaffActor,
    times: ViewTimes,
  ): Promise<Readonly<Record<StateView | DueView, number>>> {
    const states = STATE_VIEWS.map((view) => sumOf(inState(view, COUNTED), view));
    const dues = DUE_VIEWS.map((view) => sumOf(isDueIn(view, times, 'c'), view));
    const [row] = await rowsOf<Record<StateView | DueView, number>>(
      this.dataSource,
      sql`select a.*, b.* from
            (select ${join(states)} from ${voicePlaceCounts()} c where ${visibleTo(actor, 'c')}) a,
            (select ${join(dues)} from ${voiceDueCounts()} c where ${visibleTo(actor, 'c')}) b`,
    );
    if (!row) throw new Error('The numbers of voices gave no line');
    return row;
  }

  /** Of one filter; undefined where it must be counted. */
  async total(
    actor: StaffActor,
    filter: InboxFilter,
    times: ViewTimes,
  ): Promise<number | undefined> {
    const known = knownOf(filter);
    if (!known) return undefined;
    const [lines, inView] = linesOf(filter, times);
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select coalesce(sum(c.n), 0)::int as n from ${lines} c where ${all([visibleTo(actor, 'c'), inView, ...known])}`,
    );
    return row?.n ?? 0;
  }
}
