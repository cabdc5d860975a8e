import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, raw, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type { FoldedText, SearchQuery } from '../../../language/search/index.js';
import { gramsOf } from '../../../language/search/index.js';
import { isHit, mayBeHit } from './search-conditions.js';

/** Where in a voice words stand: its own, the city's answers, how its sender is called and reached. */
export const SEARCHED_PARTS = ['words', 'answers', 'sender'] as const;
export type SearchedPart = (typeof SEARCHED_PARTS)[number];

/** Raised when texts fold otherwise than before: then `search:rebuild` folds them anew. */
export const FOLD_VERSION = 3;

/** A part of a voice as it is found. */
export interface SearchedText {
  readonly id: string;
  readonly part: SearchedPart;
  readonly folded: FoldedText;
}
export interface Hit {
  readonly id: string;
  readonly part: SearchedPart;
}

/** A voice whose words nobody may find: taken back, or confided. */
const isFindable = (alias: string): Sql =>
  sql`${raw(alias)}.status <> 'withdrawn' and ${raw(alias)}.privacy <> 'vault'`;

/**
 * The folded words of voices, in a table of their own: the one that takes voices has no index on words. Filled by a consumer
 * of the outbox; who may see a voice is asked of the voice itself in the same statement, so what stands here too long shows nothing.
 */
@Injectable()
export class SearchIndexRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores these parts, unless their voice was taken back or confided meanwhile: it is locked while that is looked at. */
  async store(manager: EntityManager, texts: readonly SearchedText[]): Promise<void> {
    const column = <T>(of: (text: SearchedText) => T): T[] => texts.map(of);
    await execute(
      manager,
      sql`insert into submission_search (submission_id, part, version, plain, joined, grams)
          select s.id, p.part, ${FOLD_VERSION}, p.plain, p.joined, p.grams::int[]
            from unnest(${column(({ id }) => id)}::uuid[], ${column(({ part }) => part)}::text[],
                        ${column(({ folded }) => folded.plain)}::text[], ${column(({ folded }) => folded.joined)}::text[],
                        ${column(({ folded }) => `{${gramsOf(folded).join(',')}}`)}::text[])
                 as p (id, part, plain, joined, grams)
            join submissions s on s.id = p.id
           where ${isFindable('s')} and (p.part <> 'sender' or s.contact is not null)
             for share of s
          on conflict (submission_id, part) do update
             set version = excluded.version, plain = excluded.plain, joined = excluded.joined, grams = excluded.grams
           where (submission_search.version, submission_search.plain, submission_search.joined)
                 is distinct from (excluded.version, excluded.plain, excluded.joined)`,
    );
  }

  /** Takes out what nobody may find any more: all parts of these voices, or one. */
  async forget(manager: EntityManager, ids: readonly string[], part?: SearchedPart): Promise<void> {
    const only = part ? sql`and part = ${part}` : sql``;
    await execute(
      manager,
      sql`delete from submission_search where submission_id = any(${[...ids]}::uuid[]) ${only}`,
    );
  }

  /** Takes out of these voices what is not among the texts: an answer taken back, a sender forgotten, a voice confided. */
  async forgetOthers(
    manager: EntityManager,
    ids: readonly string[],
    texts: readonly SearchedText[],
  ): Promise<void> {
    await execute(
      manager,
      sql`delete from submission_search t
           where t.submission_id = any(${[...ids]}::uuid[])
             and not exists (select 1 from unnest(${texts.map(({ id }) => id)}::uuid[], ${texts.map(({ part }) => part)}::text[]) as p (id, part)
                              where p.id = t.submission_id and p.part = t.part)`,
    );
  }

  /** Voices behind this id that are not folded as they are now, in the order of their ids. */
  async unfolded(after: string | null, limit: number): Promise<string[]> {
    const behind = after ? sql`and s.id > ${after}::uuid` : sql``;
    const rows = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select s.id from submissions s
           where ${isFindable('s')} and s.status <> 'received' ${behind}
             and not exists (select 1 from submission_search t
                              where t.submission_id = s.id and t.part = 'words' and t.version = ${FOLD_VERSION})
           order by s.id limit ${limit}`,
    );
    return rows.map(({ id }) => id);
  }

  /** How many voices are folded as they are now, and about how many may be found. */
  async progress(): Promise<{ folded: number; voices: number }> {
    const [row] = await rowsOf<{ folded: number; voices: number }>(
      this.dataSource,
      sql`select (select count(*)::int from submission_search where part = 'words' and version = ${FOLD_VERSION}) as folded,
                 (select count(*)::int from submissions s where ${isFindable('s')} and s.status <> 'received') as voices`,
    );
    return row ?? { folded: 0, voices: 0 };
  }

  /**
   * Hits of whatever voices, up to `cap`, through the index and nothing else: left to itself the planner takes a rare word for a
   * frequent one and walks all voices. Who may see them is not asked here.
   */
  probe(query: SearchQuery, parts: readonly SearchedPart[], cap?: number): Promise<Hit[]> {
    const may = mayBeHit(query);
    return this.dataSource.transaction(async (manager) => {
      if (may)
        for (const way of ['seqscan', 'indexscan', 'indexonlyscan'])
          await manager.query(`set local enable_${way} = off`);
      return rowsOf<Hit>(
        manager,
        sql`select t.submission_id as id, t.part from submission_search t
             where ${may ?? raw('true')} and t.part = any(${[...parts]}::text[]) and ${isHit(query)} ${cap ? sql`limit ${cap}` : sql``}`,
      );
    });
  }
}
