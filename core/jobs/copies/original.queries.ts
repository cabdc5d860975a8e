import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import { isOpen } from '../../records/submissions/index.js';

/** A voice that others may be copies of. */
export interface Original {
  readonly id: string;
  readonly essence: Buffer;
  readonly sectionId: string | null;
  readonly demo: boolean;
}

@Injectable()
export class OriginalQueries {
  /** The first open voice since `since` with each of these essences: under one that has ended nothing folds. */
  originals(manager: EntityManager, essences: readonly Buffer[], since: Date): Promise<Original[]> {
    return rowsOf(
      manager,
      sql`select distinct on (m.essence, m.demo) m.submission_id as id, m.essence, s.section_id as "sectionId", m.demo
            from voice_marks m join submissions s on s.id = m.submission_id
           where m.essence = any(${essences}::bytea[]) and m.received_at > ${since} and ${isOpen()}
           order by m.essence, m.demo, m.received_at, m.submission_id`,
    );
  }
}
