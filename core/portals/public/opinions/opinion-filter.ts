import type { Cursor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';
import { isMeasureCode, measureOf, type OpinionOrder } from '../../../contract/index.js';

/** What a list of published opinions is narrowed by. */
export interface OpinionFilter {
  readonly measure?: string | undefined;
  readonly sectionId?: string | undefined;
  readonly writtenIn?: string | undefined;
  /** From this instant, and before that one. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}
export interface OpinionList extends OpinionFilter {
  readonly order: OpinionOrder;
  readonly cursor?: Cursor | undefined;
  readonly limit: number;
}

/** What a list is ordered by, which way, and on which side of a cursor the next page lies. */
export const OPINION_ORDERS = {
  heard: { column: raw('placed_at'), way: raw('desc'), beyond: raw('<') },
  newest: { column: raw('published_at'), way: raw('desc'), beyond: raw('<') },
  oldest: { column: raw('published_at'), way: raw('asc'), beyond: raw('>') },
} as const satisfies Readonly<Record<OpinionOrder, unknown>>;

/** That an opinion is on a measure or one of its parts, or on just that part. */
const isOn = (code: string): Sql =>
  isMeasureCode(code)
    ? sql`p.measure = ${code}`
    : sql`p.measure = ${measureOf(code)} and p.measure_code = ${code}`;

/** What a filter asks of `p` (publications). */
export const conditionsOf = (filter: OpinionFilter): Sql[] => {
  const { measure, sectionId, writtenIn, from, until } = filter;
  return [
    sql`p.retracted_at is null`,
    ...(measure ? [isOn(measure)] : []),
    ...(sectionId ? [sql`p.section_id = ${sectionId}`] : []),
    ...(writtenIn ? [sql`p.lang = ${writtenIn}`] : []),
    ...(from ? [sql`p.published_at >= ${from}`] : []),
    ...(until ? [sql`p.published_at < ${until}`] : []),
  ];
};
