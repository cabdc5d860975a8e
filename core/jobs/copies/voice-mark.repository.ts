import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../../base/kernel/index.js';
import { execute, sql } from '../../base/sql/index.js';

export interface MarkedVoice {
  readonly id: string;
  readonly essence: Buffer;
  readonly about: string;
  readonly receivedAt: Date;
  readonly demo: boolean;
}

@Injectable()
export class VoiceMarkRepository {
  /** Two workers with the same text wait for each other here, in one order; the later one then finds the earlier. */
  async lock(manager: EntityManager, essences: readonly Buffer[]): Promise<void> {
    const keys = [...new Set(essences.map((essence) => essence.readInt32BE(0)))];
    await execute(
      manager,
      sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.copies}::int, key)
            from unnest(${keys.sort((a, b) => a - b)}::int[]) with ordinality as k (key, n) order by n`,
    );
  }

  async forget(manager: EntityManager, id: string): Promise<void> {
    await execute(manager, sql`delete from voice_marks where submission_id = ${id}::uuid`);
  }

  async mark(manager: EntityManager, voices: readonly MarkedVoice[]): Promise<void> {
    await execute(
      manager,
      sql`insert into voice_marks (submission_id, essence, about, received_at, demo)
          select * from unnest(${voices.map((v) => v.id)}::uuid[], ${voices.map((v) => v.essence)}::bytea[],
                               ${voices.map((v) => v.about)}::text[], ${voices.map((v) => v.receivedAt)}::timestamptz[],
                               ${voices.map((v) => v.demo)}::boolean[])
          on conflict (submission_id) do nothing`,
    );
  }
}
