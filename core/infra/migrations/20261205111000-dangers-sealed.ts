import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of a confided voice stands in clear that it speaks of danger, and not of which (ADR 37). Those from before are sealed by the
 * worker, some at a time.
 */
export class DangersSealed20261205111000 implements MigrationInterface {
  readonly name = 'DangersSealed20261205111000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        drop constraint submissions_urgent_check,
        add constraint submissions_urgent_check
          check (urgent <@ array['violence', 'suicide', 'child', 'trafficking', 'fire-accident', 'any']);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    // Which danger it was is for those who open the voice: the nearest to all of them stands for it.
    await db.query(`
      update submissions set urgent = array['violence'], urgent_words = '[]' where urgent @> array['any'];
      alter table submissions
        drop constraint submissions_urgent_check,
        add constraint submissions_urgent_check
          check (urgent <@ array['violence', 'suicide', 'child', 'trafficking', 'fire-accident']);
    `);
  }
}
