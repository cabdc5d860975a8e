import { type Sql, sql } from '../../../base/sql/index.js';

/** That a sender's objection waits, as a condition over `s` (submissions): it starts from the objections, which are few. */
export const isAmongObjections = (): Sql =>
  sql`s.id = any(array(select d.submission_id from moderation_decisions d
                        where d.appealed_at is not null and d.outcome is null and d.ended_at is null))`;

/** The same of what a sender has written and nobody has done anything about. */
export const isAmongNews = (): Sql =>
  sql`s.id = any(array(select n.id from submissions n where n.news_since is not null))`;
