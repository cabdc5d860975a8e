import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';
import { inquiryStands } from '../../../jobs/notifying/index.js';

/** Voices about which a section of this person is asked for its view, so long as the question stands. Never a confided one. */
export const isInquired = (actor: StaffActor, alias = 's'): Sql =>
  actor.sectionIds.length > 0 && hasRole(actor, 'clerk', 'approver', 'counsellor')
    ? sql`(${raw(alias)}.privacy <> 'vault' and ${raw(alias)}.id = any(array(
            select o.id from inquiries i join submissions o on ${inquiryStands('i', 'o')}
             where i.asked_section_id = any(${[...actor.sectionIds]}::uuid[])
               and not (o.section_id = any(${[...actor.sectionIds]}::uuid[])))))`
    : sql`false`;

/** Which sections are asked about a voice, as JSON, for the rules to say who may give a view. */
export const inquiriesOf = (alias = 's'): Sql =>
  sql`coalesce((select json_agg(json_build_object('id', i.id, 'sectionId', i.asked_section_id) order by i.place)
                  from inquiries i where i.submission_id = ${raw(alias)}.id and ${inquiryStands('i', alias)}), '[]')`;

/** Until when the first of them is wanted. */
export const askedUntil = (alias = 's'): Sql =>
  sql`(select min(i.due_at) from inquiries i where i.submission_id = ${raw(alias)}.id and ${inquiryStands('i', alias)})`;
