import { raw, type Sql, sql } from '../../../base/sql/index.js';

/**
 * Whether a mail that did not arrive still matters: to the sender until the matter is over, to the section until somebody
 * has taken the voice up.
 */
const matters = (alias: string): Sql => {
  const s = raw(alias);
  return sql`(case when n.recipient = 'resident' then ${s}.status not in ('closed', 'declined', 'withdrawn')
                   else ${s}.status in ('needs_triage', 'routed') end)`;
};

/** That a mail about a voice did not arrive, as a condition over submissions. */
export const isUndelivered = (alias = 's'): Sql =>
  sql`exists (select 1 from notifications n
               where n.submission_id = ${raw(alias)}.id and n.undelivered is not null and ${matters(alias)})`;

/** The same for a list of such voices: it starts from the mails, which are few. */
export const isAmongUndelivered = (alias = 's'): Sql =>
  sql`(${raw(alias)}.id in (select n.submission_id from notifications n where n.undelivered is not null)
       and ${isUndelivered(alias)})`;

/** The mails about a voice that did not arrive, as JSON. */
export const undeliveredOf = (alias = 's'): Sql =>
  sql`coalesce((select json_agg(distinct jsonb_build_object(
                  'to', case when n.recipient = 'resident' then 'resident' else 'section' end, 'why', n.undelivered))
                  from notifications n
                 where n.submission_id = ${raw(alias)}.id and n.undelivered is not null and ${matters(alias)}), '[]')`;
