import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, sql } from '../sql/index.js';

/** What may ever change in the log: the database itself refuses everything else. */
@Injectable()
export class AuditLogRepository {
  /** Reasons that people gave in their own words, of voices that are disposed of: who did what, and when, stays. */
  async forgetReasons(manager: EntityManager, voiceIds: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`update audit_log set reason = null where subject_id = any(${[...voiceIds]}::uuid[]) and reason is not null`,
    );
  }
}
