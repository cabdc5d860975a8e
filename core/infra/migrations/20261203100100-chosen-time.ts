import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer may wait for a time that somebody has chosen. */
export class ChosenTime20261203100100 implements MigrationInterface {
  readonly name = 'ChosenTime20261203100100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- not before; null: as soon as it is decided
      alter table answer_drafts add column send_at timestamptz;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table answer_drafts drop column send_at;');
  }
}
