import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, sql } from '../../base/sql/index.js';

/** What a round has done about one alarm. */
export interface AlarmStep {
  readonly submissionId: string;
  readonly told: number;
  readonly nextAt: Date | null;
}

@Injectable()
export class AlarmRepository {
  /** Raises alarms, or raises them anew: a voice that was handed on must be heard where it is now. */
  async raise(manager: EntityManager, ids: readonly string[], now: Date): Promise<void> {
    await execute(
      manager,
      sql`insert into alarms (submission_id, raised_at, told, next_at)
          select id, ${now}, 0, ${now} from unnest(${ids}::uuid[]) as v (id)
          on conflict (submission_id) do update
             set raised_at = excluded.raised_at, told = 0, next_at = excluded.next_at`,
    );
  }

  /** Writes when each alarm goes on; null ends it. */
  async step(manager: EntityManager, steps: readonly AlarmStep[]): Promise<void> {
    const column = <T>(of: (step: AlarmStep) => T): T[] => steps.map(of);
    await execute(
      manager,
      sql`update alarms a set told = s.told, next_at = s.next_at
            from unnest(${column((s) => s.submissionId)}::uuid[], ${column((s) => s.told)}::int[],
                        ${column((s) => s.nextAt)}::timestamptz[]) as s (id, told, next_at)
           where a.submission_id = s.id`,
    );
  }
}
