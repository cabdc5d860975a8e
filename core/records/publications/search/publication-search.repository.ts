import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, raw, rowsOf, sql } from '../../../base/sql/index.js';
import { type FoldedText, gramsOf, type SearchQuery } from '../../../language/search/index.js';
import { FOLD_VERSION, isHit, mayBeHit } from '../../submissions/index.js';

/** Where the words of a published opinion stand: in the public text, or in the city's answer. */
export type PublicPart = 'opinion' | 'answer';

/** A publication as it was when its words were folded. */
export interface FoldedPublication {
  readonly id: string;
  readonly publicText: string;
  readonly answerId: string;
  readonly parts: readonly { readonly part: PublicPart; readonly folded: FoldedText }[];
}

/**
 * The folded words of what is published, apart from those that only staff may find. Whether it stands still is asked of the
 * publication in the statement that shows it.
 */
@Injectable()
export class PublicationSearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores what was folded, unless it was corrected or taken back meanwhile: it is locked while that is looked at. */
  async store(manager: EntityManager, folded: readonly FoldedPublication[]): Promise<void> {
    const rows = folded.flatMap(({ parts, ...one }) => parts.map((part) => ({ ...one, ...part })));
    const column = <T>(of: (row: (typeof rows)[number]) => T): T[] => rows.map(of);
    if (!rows.length) return;
    await execute(
      manager,
      sql`insert into publication_search (publication_id, part, version, plain, joined, grams)
          select p.id, f.part, ${FOLD_VERSION}, f.plain, f.joined, f.grams::int[]
            from unnest(${column(({ id }) => id)}::uuid[], ${column(({ part }) => part)}::text[],
                        ${column(({ publicText }) => publicText)}::text[], ${column(({ answerId }) => answerId)}::uuid[],
                        ${column((row) => row.folded.plain)}::text[], ${column((row) => row.folded.joined)}::text[],
                        ${column((row) => `{${gramsOf(row.folded).join(',')}}`)}::text[])
                 as f (id, part, public_text, answer_id, plain, joined, grams)
            join publications p on p.id = f.id
           where p.retracted_at is null and p.public_text = f.public_text and p.answer_id = f.answer_id
             for share of p
          on conflict (publication_id, part) do update
             set version = excluded.version, plain = excluded.plain, joined = excluded.joined, grams = excluded.grams
           where (publication_search.version, publication_search.plain, publication_search.joined)
                 is distinct from (excluded.version, excluded.plain, excluded.joined)`,
    );
  }

  /** Standing publications behind this id that are not folded as they are now, in the order of their ids. */
  async unfolded(after: string | null, limit: number): Promise<string[]> {
    const behind = after ? sql`and p.id > ${after}::uuid` : sql``;
    const rows = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select p.id from publications p
           where p.retracted_at is null ${behind}
             and not exists (select 1 from publication_search t
                              where t.publication_id = p.id and t.part = 'opinion' and t.version = ${FOLD_VERSION})
           order by p.id limit ${limit}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Publications in whose words or answer all words stand, up to `cap`, through the index and nothing else. */
  async probe(query: SearchQuery, cap: number): Promise<string[]> {
    const may = mayBeHit(query);
    const rows = await this.dataSource.transaction(async (manager) => {
      if (may)
        for (const way of ['seqscan', 'indexscan', 'indexonlyscan'])
          await manager.query(`set local enable_${way} = off`);
      return rowsOf<{ id: string }>(
        manager,
        sql`select t.publication_id as id from publication_search t
             where ${may ?? raw('true')} and ${isHit(query)} limit ${cap}`,
      );
    });
    return [...new Set(rows.map(({ id }) => id))];
  }
}
