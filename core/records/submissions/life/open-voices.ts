import { raw, type Sql, sql } from '../../../base/sql/index.js';
import { OPEN_STATUSES } from './submission-status.js';

// Written out, not bound: the planner must see that a partial index fits.
const OPEN = raw(OPEN_STATUSES.map((status) => `'${status}'`).join(', '));

/** That a voice is not over yet, as a condition over submissions. */
export const isOpen = (alias = 's'): Sql => sql`${raw(alias)}.status in (${OPEN})`;

const READ_AND_OPEN = raw(
  OPEN_STATUSES.filter((status) => status !== 'received')
    .map((status) => `'${status}'`)
    .join(', '),
);

/** That routing has read a voice and it is not over yet: the condition of the indexes over open voices. */
export const isReadAndOpen = (alias = 's'): Sql => sql`${raw(alias)}.status in (${READ_AND_OPEN})`;

/** That a copy stands folded under an open original in the same section, where the same people find it: what the column `folded` is kept by. */
export const isFolded = (alias = 's'): Sql => {
  const s = raw(alias);
  return sql`exists (select 1 from submissions o where o.id = ${s}.copy_of
    and o.section_id is not distinct from ${s}.section_id and ${isOpen('o')})`;
};
