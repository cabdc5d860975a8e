import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a form that staff build was after each change: so two who change one state are brought together, and nothing is lost. */
export class FormVersions20261207060000 implements MigrationInterface {
  readonly name = 'FormVersions20261207060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table built_form_versions (
        code text not null references built_forms,
        revision int not null check (revision > 0),
        draft jsonb not null,
        changed_by uuid not null references staff_members (id),
        changed_at timestamptz not null,
        primary key (code, revision)
      );
      insert into built_form_versions select code, revision, draft, changed_by, changed_at from built_forms;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table built_form_versions');
  }
}
