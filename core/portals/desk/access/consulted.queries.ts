import type { StaffActor } from '../../../base/kernel/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';

/** That the answer `d` waits for one of this person's sections to agree (合議), and they are one who may do so there. */
export const isAskedToAgree = ({ id, roles, sectionIds }: StaffActor): Sql =>
  sql`d.state = 'under_review' and d.waits_sections && ${[...sectionIds]}::uuid[] and not (${id} = any(d.writers))
      and exists (select 1 from jsonb_array_elements(d.chain->'steps') t
                   where t->>'kind' = 'agree' and (t->'roles' ?| ${[...roles]}::text[] or t->'people' ? ${id}))`;

/** Voices that a person sees only because their section is asked to agree: until it has. Never a confided one. */
export const isConsulted = (actor: StaffActor, alias = 's'): Sql =>
  actor.sectionIds.length
    ? sql`(${raw(alias)}.privacy <> 'vault' and ${raw(alias)}.id = any(array(
            select d.submission_id from answer_drafts d where ${isAskedToAgree(actor)})))`
    : sql`false`;
