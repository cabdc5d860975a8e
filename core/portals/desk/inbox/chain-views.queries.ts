import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { type Sql, sql } from '../../../base/sql/index.js';
import type { InboxView } from '../../../contract/index.js';
import { isAskedToAgree } from '../access/consulted.queries.js';

/** Views of answers under way: what waits for this person, what came back to them, what they have with others. */
export const CHAIN_VIEWS = [
  'approval',
  'returned',
  'under_review',
] as const satisfies readonly InboxView[];
export type ChainView = (typeof CHAIN_VIEWS)[number];

export const isChainView = (view: InboxView): view is ChainView =>
  (CHAIN_VIEWS as readonly InboxView[]).includes(view);

/** What a chain view asks of an answer under way `d`. */
const isIn = (view: ChainView, actor: StaffActor): Sql => {
  const { id, roles, sectionIds } = actor;
  switch (view) {
    case 'approval':
      // By a role only where one works; nobody decides on a text of their own.
      return sql`d.state = 'under_review' and not (${id} = any(d.writers))
        and (${id} = any(d.waits_people) or (d.waits_roles && ${[...roles]}::text[]
             and exists (select 1 from submissions o
                          where o.id = d.submission_id and o.section_id = any(${[...sectionIds]}::uuid[])))
             or (${isAskedToAgree(actor)}))`;
    case 'returned':
      return sql`d.state = 'returned' and d.writer_id = ${id}`;
    case 'under_review':
      return sql`d.state in ('under_review', 'held') and d.writer_id = ${id}`;
  }
};

/** The same as a condition over `s` (submissions): it starts from the answers under way, which are few. */
export const isAmongAnswers = (view: ChainView, actor: StaffActor): Sql =>
  sql`s.id = any(array(select d.submission_id from answer_drafts d where ${isIn(view, actor)}))`;

/**
 * That the last step of the answer to `s` (submissions), 公開, is open and theirs to take: its sender consents, nobody has
 * published it or decided that it is not public. It starts from what waits for that, which is little.
 */
export const isAmongUnpublished = (actor: StaffActor): Sql =>
  hasRole(actor, 'clerk', 'counsellor')
    ? sql`(s.id = any(array(select d.submission_id from answer_drafts d where d.publish_open))
           and s.section_id = any(${[...actor.sectionIds]}::uuid[]) and s.status in ('answered', 'closed')
           and s.kind = 'opinion' and s.privacy = 'public' and s.consent_to_publish
           and not exists (select 1 from publications p where p.submission_id = s.id and p.retracted_at is null)
           and not exists (select 1 from moderation_decisions x where x.submission_id = s.id and x.ended_at is null))`
    : sql`false`;
