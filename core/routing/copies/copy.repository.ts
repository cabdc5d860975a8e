import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A voice that others may be copies of. */
export interface Original {
  readonly id: string;
  readonly essence: Buffer;
  readonly sectionId: string | null;
  readonly demo: boolean;
}
export interface MarkedVoice {
  readonly id: string;
  readonly essence: Buffer;
  readonly about: string;
  readonly receivedAt: Date;
  readonly demo: boolean;
}

/** First key of the advisory locks below; any number nobody else uses. */
const COPIES = 7_265_002;

@Injectable()
export class CopyRepository {
  /** Two workers with the same text wait for each other here, in one order; the later one then finds the earlier. */
  async lock(manager: EntityManager, essences: readonly Buffer[]): Promise<void> {
    const keys = [...new Set(essences.map((essence) => essence.readInt32BE(0)))];
    await manager.query(
      'select pg_advisory_xact_lock($1::int, key) from unnest($2::int[]) with ordinality as k (key, n) order by n',
      [COPIES, keys.sort((a, b) => a - b)],
    );
  }

  /** The first open voice since `since` with each of these essences: under one that has ended nothing folds. */
  originals(manager: EntityManager, essences: readonly Buffer[], since: Date): Promise<Original[]> {
    return manager.query(
      `select distinct on (m.essence, m.demo) m.submission_id as id, m.essence, s.section_id as "sectionId", m.demo
         from voice_marks m join submissions s on s.id = m.submission_id
        where m.essence = any($1::bytea[]) and m.received_at > $2
          and s.status in ('received', 'needs_triage', 'routed', 'in_progress', 'reopened')
        order by m.essence, m.demo, m.received_at, m.submission_id`,
      [essences, since],
    );
  }

  async mark(manager: EntityManager, voices: readonly MarkedVoice[]): Promise<void> {
    await manager.query(
      `insert into voice_marks (submission_id, essence, about, received_at, demo)
       select * from unnest($1::uuid[], $2::bytea[], $3::text[], $4::timestamptz[], $5::boolean[])
       on conflict (submission_id) do nothing`,
      [
        voices.map((v) => v.id),
        voices.map((v) => v.essence),
        voices.map((v) => v.about),
        voices.map((v) => v.receivedAt),
        voices.map((v) => v.demo),
      ],
    );
  }
}
