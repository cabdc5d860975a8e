import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ADVISORY_LOCKS } from '../../../base/kernel/index.js';
import { execute, raw, type Sql, sql } from '../../../base/sql/index.js';

/** By what voices are counted; `urgent` and `free` (in nobody's hands) are yes or no. */
const KEY = raw(
  'section_id, status, privacy, kind, written_lang, measure_code, topic, folded, urgent, free',
);
/** Where voices stand, which is all that views ask: some hundred lines, however many voices. */
const PLACE_KEY = raw('section_id, status, privacy, folded, urgent, free');
/** By what voices that are not over are counted; they are due at the ends of days, so there are few lines. */
const DUE_KEY = raw('section_id, status, privacy, folded, due_at');

/** How many voices there are of each sort, as lines to add up: exact at any moment, never counted anew. Those that routing has not read are in none. */
export const voiceCounts = (): Sql =>
  sql`(select ${KEY}, n from voice_counts union all select ${KEY}, n from voice_count_changes)`;
/** The same by where voices stand alone. */
export const voicePlaceCounts = (): Sql =>
  sql`(select ${PLACE_KEY}, n from voice_place_counts union all select ${PLACE_KEY}, n from voice_count_changes)`;
/** The same of voices that are not over, by the instant they are due. */
export const voiceDueCounts = (): Sql =>
  sql`(select ${DUE_KEY}, n from voice_due_counts union all select ${DUE_KEY}, n from voice_due_count_changes)`;

/** Keeps the numbers short: what changed since is added to what is known. The triggers of `submissions` write what changed. */
@Injectable()
export class VoiceCountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Done by one process at a time; a second one leaves it to the first. */
  async gather(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ mine: boolean }[]>(
        'select pg_try_advisory_xact_lock($1) as mine',
        [ADVISORY_LOCKS.counts],
      );
      if (!lock?.mine) return;
      await execute(
        manager,
        sql`with gone as (delete from voice_count_changes returning *),
                 by_kind as (
                   insert into voice_counts (${KEY}, n)
                   select ${KEY}, sum(n) from gone group by ${KEY} having sum(n) <> 0
                   on conflict (${KEY}) do update set n = voice_counts.n + excluded.n)
            insert into voice_place_counts (${PLACE_KEY}, n)
            select ${PLACE_KEY}, sum(n) from gone group by ${PLACE_KEY} having sum(n) <> 0
            on conflict (${PLACE_KEY}) do update set n = voice_place_counts.n + excluded.n`,
      );
      await execute(
        manager,
        sql`with gone as (delete from voice_due_count_changes returning *)
            insert into voice_due_counts (${DUE_KEY}, n)
            select ${DUE_KEY}, sum(n) from gone group by ${DUE_KEY} having sum(n) <> 0
            on conflict (${DUE_KEY}) do update set n = voice_due_counts.n + excluded.n`,
      );
      await execute(manager, sql`delete from voice_due_counts where n = 0`);
    });
  }
}
