import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff have typed into a form of a voice and not sent: one for each person, voice and verb. */
export class DeskForms20261202130000 implements MigrationInterface {
  readonly name = 'DeskForms20261202130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table desk_forms (
        submission_id uuid not null references submissions,
        staff_id uuid not null references staff_members,
        verb text not null,
        fields jsonb not null,
        kept_at timestamptz not null,
        primary key (submission_id, staff_id, verb)
      );
      -- what nobody has gone on with for long is cleared away
      create index desk_forms_by_age on desk_forms (kept_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table desk_forms;');
  }
}
