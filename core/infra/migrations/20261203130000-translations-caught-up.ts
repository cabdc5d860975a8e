import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the voices that came before there were translations have been looked through; one row. */
export class TranslationsCaughtUp20261203130000 implements MigrationInterface {
  readonly name = 'TranslationsCaughtUp20261203130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table translations_caught_up (
        one boolean primary key default true check (one),
        -- the last voice that was looked at
        after_id uuid,
        finished_at timestamptz
      );
      insert into translations_caught_up default values;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table translations_caught_up');
  }
}
