import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How words are read in this city, as its staff corrected what was proposed: one reading a word, the last one. */
export class ReadingCorrections20261202110000 implements MigrationInterface {
  readonly name = 'ReadingCorrections20261202110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reading_corrections (
        word text primary key,
        reading text not null check (reading <> ''),
        corrected_by uuid not null references staff_members,
        corrected_at timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table reading_corrections;');
  }
}
