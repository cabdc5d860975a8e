import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

interface Act {
  readonly voiceId: string;
  readonly by: string;
  readonly at: Date;
}

/** Voices that are kept, whatever their years. Whoever changes one has locked its voice; why stands in its history. */
@Injectable()
export class HoldRepository {
  async set(manager: EntityManager, { voiceId, by, at }: Act): Promise<void> {
    await execute(
      manager,
      sql`insert into legal_holds (submission_id, set_by, set_at) values (${voiceId}::uuid, ${by}::uuid, ${at})`,
    );
  }

  /** False where none stands. */
  async lift(manager: EntityManager, { voiceId, by, at }: Act): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`with lifted as (
            update legal_holds set lifted_by = ${by}::uuid, lifted_at = ${at}
             where submission_id = ${voiceId}::uuid and lifted_at is null returning 1)
          select 1 from lifted`,
    );
    return rows.length > 0;
  }
}
