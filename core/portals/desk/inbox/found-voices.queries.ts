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
export const isFindable = sql`s.privacy <> 'vault' and s.status <> 'withdrawn'`;

/**
 * The voices of these hits, for a `from`: each read by its key. As a condition on their ids alone the planner reads the whole table
 * once there are some hundred.
 */
export const hitVoices = (hits: readonly Hit[]): Sql =>
  sql`(select v.* from unnest(${[...new Set(hits.map(({ id }) => id))]}::uuid[]) as h (id)
        cross join lateral (select * from submissions o where o.id = h.id offset 0) v)`;

/** Of a voice of `hitVoices` under `s`, that it may be found: by its sender only for whoever may know the sender. */
export const isFoundIn = (hits: readonly Hit[], knowsSender: Sql): Sql =>
  sql`${isFindable}
    and (s.id = any(${idsOf(hits, false)}::uuid[]) or (s.id = any(${idsOf(hits, true)}::uuid[]) and ${knowsSender}))`;

/** That the words of a search stand in a voice under `w` (`knows`: whether its sender may be known): read from its own row, so never in another order. */
export const isFoundBy = ({ query, parts }: Extract<Found, { kind: 'many' }>): Sql =>
  sql`(select bool_or(${isHit(query)}) from submission_search t
        where t.submission_id = w.id and t.part = any(${[...parts]}::text[])
          and (t.part <> 'sender' or w.knows))`;
