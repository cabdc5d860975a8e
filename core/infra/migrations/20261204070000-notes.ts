import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff write to each other about a voice. Its sender never reads it. */
export class Notes20261204070000 implements MigrationInterface {
  readonly name = 'Notes20261204070000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notes (
        id uuid primary key,
        -- The order in which they were written, also within one instant.
        place bigint generated always as identity,
        submission_id uuid not null references submissions (id),
        author_id uuid not null references staff_members (id),
        text text not null check (text <> ''),
        created_at timestamptz not null
      );
      create index notes_of_a_voice on notes (submission_id, place);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table notes;');
  }
}
