import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Cursor, writeCursor } from '../../../base/kernel/index.js';
import { all, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import { isHit } from '../../../records/submissions/index.js';
import type { FoundOpinions } from './found-opinions.js';
import {
  conditionsOf,
  OPINION_ORDERS,
  type OpinionFilter,
  type OpinionList,
} from './opinion-filter.js';

/** Where a list was read to. */
interface Place {
  readonly id: string;
  readonly at: Date;
}
export interface OpinionIds {
  readonly ids: readonly string[];
  readonly nextCursor: string | null;
}

/**
 * So many opinions of a list are asked for words that stand in very many. A page that is not full by then is shown as it is,
 * and the next one goes on behind them: nobody waits for all of a million to be asked.
 */
const WALKED = 4_000;

const behind = ({ order, cursor }: OpinionList): Sql[] => {
  const { column, beyond } = OPINION_ORDERS[order];
  return cursor ? [sql`(p.${column}, p.id) ${beyond} (${cursor.at}, ${cursor.id})`] : [];
};
const ordered = ({ order }: OpinionList, limit: number): Sql => {
  const { column, way } = OPINION_ORDERS[order];
  return sql`order by ${column} ${way}, id ${way} limit ${limit}`;
};

/** The statement of a page's ids: read from one index in the order of the list, and no further than `limit`. */
export const listStatement = (list: OpinionList, limit: number): Sql => {
  const { column } = OPINION_ORDERS[list.order];
  return sql`select p.id, p.${column} as at from publications p
              where ${all([...conditionsOf(list), ...behind(list)])} ${ordered(list, limit)}`;
};

/** Known ones are read by their ids and ordered then, whatever the planner thinks of walking the list. */
const namedStatement = (list: OpinionList, ids: readonly string[], limit: number): Sql => {
  const { column } = OPINION_ORDERS[list.order];
  return sql`select w.id, w.${column} as at
               from (select p.id, p.${column} from publications p
                      where p.id = any(${[...ids]}::uuid[]) and ${all([...conditionsOf(list), ...behind(list)])} offset 0) w
              ${ordered(list, limit)}`;
};

const next = (place: Place | undefined): string | null => (place ? writeCursor(place) : null);

/** Which opinions stand on a page. */
@Injectable()
export class OpinionPagesQueries {
  constructor(private readonly dataSource: DataSource) {}

  async page(list: OpinionList, found?: FoundOpinions): Promise<OpinionIds> {
    const { limit } = list;
    if (found?.kind === 'many') return this.walk(list, found);
    const statement = found
      ? namedStatement(list, found.ids, limit + 1)
      : listStatement(list, limit + 1);
    return this.cut(await rowsOf<Place>(this.dataSource, statement), limit);
  }

  /** How many of those that were found fit a filter. */
  async count(filter: OpinionFilter, ids: readonly string[]): Promise<number> {
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select count(*)::int as n from publications p
           where p.id = any(${[...ids]}::uuid[]) and ${all(conditionsOf(filter))}`,
    );
    return row?.n ?? 0;
  }

  private async walk(
    list: OpinionList,
    { query }: Extract<FoundOpinions, { kind: 'many' }>,
  ): Promise<OpinionIds> {
    const { limit } = list;
    const { way } = OPINION_ORDERS[list.order];
    const hits = await rowsOf<Place>(
      this.dataSource,
      sql`select w.id, w.at from (${listStatement(list, WALKED)} offset 0) w
           where (select bool_or(${isHit(query)}) from publication_search t where t.publication_id = w.id)
           order by w.at ${way}, w.id ${way} limit ${limit + 1}`,
    );
    const page = this.cut(hits, limit);
    return page.nextCursor ? page : { ...page, nextCursor: next(await this.walkedTo(list)) };
  }

  /** The last opinion that a walk asked; none where it came to the end of the list. */
  private async walkedTo(list: OpinionList): Promise<Cursor | undefined> {
    const [last] = await rowsOf<Place>(
      this.dataSource,
      sql`${listStatement(list, 1)} offset ${WALKED - 1}`,
    );
    return last;
  }

  private cut(rows: readonly Place[], limit: number): OpinionIds {
    const page = rows.slice(0, limit);
    return {
      ids: page.map(({ id }) => id),
      nextCursor: rows.length > limit ? next(page.at(-1)) : null,
    };
  }
}
