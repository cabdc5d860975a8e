import { type Sql, sql } from '../../../base/sql/index.js';
import type { SearchQuery } from '../../../language/search/index.js';
import { type Hit, isHit, type SearchedPart } from '../../../records/submissions/index.js';

/**
 * What a search found. `few`: all hits, known one by one. `many`: more than are worth naming; they stand so thick that a list is read
 * in its order and each voice is asked. `some` are a part of them.
 */
export type Found =
  | { readonly kind: 'few'; readonly hits: readonly Hit[] }
  | {
      readonly kind: 'many';
      readonly query: SearchQuery;
      readonly parts: readonly SearchedPart[];
      readonly some: readonly Hit[];
    };

const idsOf = (hits: readonly Hit[], inSender: boolean): string[] => [
  ...new Set(hits.filter(({ part }) => (part === 'sender') === inSender).map(({ id }) => id)),
];

/** That a voice under `s` may be found at all: nobody finds confided words, or what was taken back. */
const isFindable = sql`s.privacy <> 'vault' and s.status <> 'withdrawn'`;

/** Voices by these hits, and by a sender only whoever may know the sender. */
const isAmong = (hits: readonly Hit[], knowsSender: Sql): Sql =>
  sql`(s.id = any(${idsOf(hits, false)}::uuid[]) or (s.id = any(${idsOf(hits, true)}::uuid[]) and ${knowsSender} and s.contact is not null))`;

/** All voices that hits name, under `s`: read by their ids before anything else, whatever the planner thinks of it. */
export const voicesOf = (hits: readonly Hit[]): Sql => {
  const ids = [...new Set(hits.map(({ id }) => id))];
  return sql`(select * from submissions where id = any(${ids}::uuid[]) offset 0) s`;
};

/** What is asked of a voice under `s` that hits name. */
export const isFoundIn = (hits: readonly Hit[], knowsSender: Sql): Sql =>
  sql`${isFindable} and ${isAmong(hits, knowsSender)}`;

/** That the words of a search stand in a voice under `s`: read from its own row, so never in another order. */
export const isFoundBy = (
  { query, parts }: Extract<Found, { kind: 'many' }>,
  knowsSender: Sql,
): Sql =>
  sql`${isFindable} and (select bool_or(${isHit(query)}) from submission_search t
        where t.submission_id = s.id and t.part = any(${[...parts]}::text[])
          and (t.part <> 'sender' or (${knowsSender} and s.contact is not null)))`;
