import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fire, accident and acute illness are a danger too, and each danger keeps the words it was found by. */
export class DangerSeen20261127160000 implements MigrationInterface {
  readonly name = 'DangerSeen20261127160000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        drop constraint submissions_urgent_check,
        add constraint submissions_urgent_check
          check (urgent <@ array['violence', 'suicide', 'child', 'trafficking', 'fire-accident']),
        -- per danger, for whoever may open the voice
        add column urgent_words jsonb not null default '[]';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update submissions set urgent = array_remove(urgent, 'fire-accident');
      alter table submissions
        drop column urgent_words,
        drop constraint submissions_urgent_check,
        add constraint submissions_urgent_check
          check (urgent <@ array['violence', 'suicide', 'child', 'trafficking']);
    `);
  }
}
