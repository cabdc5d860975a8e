import type { StaffActor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';

/** That `e` (a decision about the draft `d`) waits to be seen afterwards: it still counts, and nobody has seen it. */
const isUnseen = (): Sql =>
  sql`(e.deputy or e.sampled) and not e.void and e.seen_at is null and e.act in ('approve', 'submit')
      and e.round = d.round and d.state in ('under_review', 'held', 'sent')`;

/** Who is to see it: whom the step names that a deputy has taken, or whom the chain names for what nobody decides. */
const takers = sql`(case when e.sampled then d.chain->'sample' else d.chain->'steps'->e.step end)`;

/** What waits to be seen afterwards of a voice, as JSON, for the rules to say by whom. */
export const unseenOf = (alias = 's'): Sql =>
  sql`coalesce((select json_agg(json_build_object('id', e.id, 'by', e.by_id, 'name', m.name, 'at', e.at, 'deputy', e.deputy,
                    'post', ${takers}->>'post', 'writers', d.writers, 'roles', ${takers}->'roles', 'people', ${takers}->'people')
                    order by e.at, e.id)
                  from answer_drafts d join answer_decisions e on e.draft_id = d.id join staff_members m on m.id = e.by_id
                 where d.submission_id = ${raw(alias)}.id and ${isUnseen()}), '[]')`;

/** That something of `s` (submissions) is this person's to see: it starts from what nobody has seen, which is little. */
export const isAmongUnseen = ({ id, roles, sectionIds }: StaffActor): Sql =>
  sql`s.id = any(array(select d.submission_id from answer_decisions e join answer_drafts d on d.id = e.draft_id
                        where ${isUnseen()} and e.by_id <> ${id} and not (${id} = any(d.writers))
                          and (${takers}->'people' ? ${id}
                               or (${takers}->'roles' ?| ${[...roles]}::text[]
                                   and exists (select 1 from submissions o where o.id = d.submission_id
                                                  and o.section_id = any(${[...sectionIds]}::uuid[]))))))`;
