import { type Sql, sql } from '../../base/sql/index.js';

/** That `e` (a decision about the draft `d`) waits to be seen afterwards: it still counts, and nobody has seen it. */
export const isUnseen = (): Sql =>
  sql`(e.deputy or e.sampled) and not e.void and e.seen_at is null and e.act in ('approve', 'submit')
      and e.round = d.round and d.state in ('under_review', 'held', 'sent')`;

/** Who is to see it: whom the step names that a deputy has taken, or whom the chain names for what nobody decides. */
export const unseenTakers: Sql = sql`(case when e.sampled then d.chain->'sample' else d.chain->'steps'->e.step end)`;
