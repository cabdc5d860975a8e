import { type Sql, sql } from '../../base/sql/index.js';

/** How many published opinions stand by language, measure (or its part) and section: kept by the triggers of `publications`, exact at any moment. */
export const publicationCounts = (): Sql =>
  sql`(select lang, measure_code, section_id, n from publication_counts where n > 0)`;
