import type { StaffActor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';
import { isUnseen, unseenTakers } from '../../../records/answers/index.js';

/** What waits to be seen afterwards of a voice, as JSON, for the rules to say by whom. */
export const unseenOf = (alias = 's'): Sql =>
  sql`coalesce((select json_agg(json_build_object('id', e.id, 'by', e.by_id, 'name', m.name, 'at', e.at, 'deputy', e.deputy,
                    'post', ${unseenTakers}->>'post', 'writers', d.writers, 'roles', ${unseenTakers}->'roles', 'people', ${unseenTakers}->'people')
                    order by e.at, e.id)
                  from answer_drafts d join answer_decisions e on e.draft_id = d.id join staff_members m on m.id = e.by_id
                 where d.submission_id = ${raw(alias)}.id and ${isUnseen()}), '[]')`;

/** That something of `s` (submissions) is this person's to see: it starts from what nobody has seen, which is little. */
export const isAmongUnseen = ({ id, roles, sectionIds }: StaffActor): Sql =>
  sql`s.id = any(array(select d.submission_id from answer_decisions e join answer_drafts d on d.id = e.draft_id
                        where ${isUnseen()} and e.by_id <> ${id} and not (${id} = any(d.writers))
                          and (${unseenTakers}->'people' ? ${id}
                               or (${unseenTakers}->'roles' ?| ${[...roles]}::text[]
                                   and exists (select 1 from submissions o where o.id = d.submission_id
                                                  and o.section_id = any(${[...sectionIds]}::uuid[]))))))`;
