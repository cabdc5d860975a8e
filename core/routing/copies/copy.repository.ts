import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A voice that others may be copies of. */
export interface Original {
  readonly id: string;
  readonly text: string;
  readonly sectionId: string | null;
  readonly demo: boolean;
}
export interface MarkedVoice {
  readonly id: string;
  readonly bands: readonly number[];
  readonly about: string;
  readonly receivedAt: Date;
  readonly demo: boolean;
}

/** First key of the advisory locks below; any number nobody else uses. */
const COPIES = 7_265_002;
/** A flood of copies adds no originals, so this many with a band in common means chance, not copies. */
const AT_MOST = 500;

@Injectable()
export class CopyRepository {
  /** Two workers with the same text wait for each other here, in one order; the later one then finds the earlier. */
  async lock(manager: EntityManager, keys: readonly number[]): Promise<void> {
    const inOrder = [...new Set(keys)].sort((a, b) => a - b);
    await manager.query(
      'select pg_advisory_xact_lock($1::int, key) from unnest($2::int[]) with ordinality as k (key, n) order by n',
      [COPIES, inOrder],
    );
  }

  /** Voices since `since` that share a band, the oldest first; withdrawn ones are nobody's original. */
  originals(manager: EntityManager, bands: readonly number[], since: Date): Promise<Original[]> {
    return manager.query(
      `select m.submission_id as id, s.text, s.section_id as "sectionId", m.demo
         from voice_marks m join submissions s on s.id = m.submission_id
        where m.bands && $1::int[] and m.received_at > $2 and s.status <> 'withdrawn'
        order by m.received_at, m.submission_id limit ${AT_MOST}`,
      [bands, since],
    );
  }

  async mark(manager: EntityManager, voices: readonly MarkedVoice[]): Promise<void> {
    await manager.query(
      `insert into voice_marks (submission_id, bands, about, received_at, demo)
       select id, bands::int[], about, received_at, demo
         from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::boolean[])
              as v (id, bands, about, received_at, demo)
       on conflict (submission_id) do nothing`,
      [
        voices.map((v) => v.id),
        voices.map((v) => `{${v.bands.join(',')}}`),
        voices.map((v) => v.about),
        voices.map((v) => v.receivedAt),
        voices.map((v) => v.demo),
      ],
    );
  }
}
