import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is at which voice now. Unlogged: it is of no worth after seconds, so nothing of it is written ahead or backed up. */
export class DeskPresence20261201120000 implements MigrationInterface {
  readonly name = 'DeskPresence20261201120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unlogged table desk_presence (
        voice_id uuid not null,
        staff_id uuid not null,
        writing boolean not null,
        seen_at timestamptz not null,
        primary key (voice_id, staff_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table desk_presence;');
  }
}
