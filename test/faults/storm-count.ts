import type { OwnDatabase } from '../bench/own-database.js';
import type { SentVoice } from './storm-senders.js';

export interface StormCount {
  readonly sent: number;
  readonly acknowledged: number;
  readonly stored: number;
  readonly routed: number;
  readonly notified: number;
  /** Voices that were acknowledged or stored and did not go all the way to a notice. */
  readonly lost: number;
  /** Second rows, second routings, second notices, second receipts for what should be there once. */
  readonly doubled: number;
}

/** One row for each text that was sent or stored: how often each step of its way is there. */
const WAYS = `
  with sent as (select * from unnest($1::text[], $2::uuid[]) as s (text, acknowledged)),
  lines as (
    select subject_id, count(*) filter (where verb = 'submit')::int as taken, count(*) filter (where verb = 'route')::int as routed
      from audit_log group by subject_id),
  notices as (
    select o.subject_id, count(*)::int as notified
      from outbox o join notifications n on n.event_key = o.event || ':' || o.id
     where o.consumer = 'notify-section' group by o.subject_id),
  voice as (
    select v.id, v.text, v.status, coalesce(l.taken, 0) as taken, coalesce(l.routed, 0) as routed,
           coalesce(n.notified, 0) as notified
      from submissions v left join lines l on l.subject_id = v.id left join notices n on n.subject_id = v.id),
  way as (
    select text, acknowledged, count(v.id)::int as stored, bool_and(coalesce(v.id = acknowledged, true)) as same,
           coalesce(max(taken), 0) as taken, coalesce(max(notified), 0) as notified,
           coalesce(max(case when v.status = 'received' then 0 else routed end), 0) as routed
      from sent full join voice v using (text) group by text, acknowledged)
  select count(*) filter (where stored > 0)::int as stored,
         count(*) filter (where routed > 0)::int as routed,
         count(*) filter (where notified > 0)::int as notified,
         count(*) filter (where (acknowledged is not null or stored > 0)
                            and (stored = 0 or taken = 0 or routed = 0 or notified = 0))::int as lost,
         count(*) filter (where stored > 1 or taken > 1 or routed > 1 or notified > 1 or not same)::int as doubled
    from way`;

/** Compares what senders were told with what stands in the database. */
export const countStorm = async (
  { query }: OwnDatabase,
  voices: readonly SentVoice[],
  otherAnswers: readonly string[],
): Promise<StormCount> => {
  const [ways] = await query<
    Pick<StormCount, 'stored' | 'routed' | 'notified' | 'lost' | 'doubled'>
  >(WAYS, [voices.map(({ text }) => text), voices.map(({ id }) => id ?? null)]);
  if (!ways) throw new Error('The database did not answer');
  return {
    sent: voices.length,
    acknowledged: voices.filter(({ id }) => id).length,
    ...ways,
    doubled: ways.doubled + otherAnswers.length,
  };
};
