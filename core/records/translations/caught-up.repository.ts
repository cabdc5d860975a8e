import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** How far the voices that came before there were translations have been looked through. */
@Injectable()
export class CaughtUpRepository {
  /** The last voice that was looked at, locked; undefined where all were, or somebody else is at it. */
  async take(manager: EntityManager): Promise<{ readonly after: string | null } | undefined> {
    const [row] = await rowsOf<{ after: string | null }>(
      manager,
      sql`select after_id as after from translations_caught_up where finished_at is null for update skip locked`,
    );
    return row;
  }

  /** Called in the transaction that took it. */
  async advance(manager: EntityManager, after: string): Promise<void> {
    await execute(manager, sql`update translations_caught_up set after_id = ${after}::uuid`);
  }

  async finish(manager: EntityManager, at: Date): Promise<void> {
    await execute(manager, sql`update translations_caught_up set finished_at = ${at}`);
  }
}
