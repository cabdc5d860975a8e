import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms that staff build: what they work on, and beside it what is asked since it was opened. */
export class BuiltForms20261205101000 implements MigrationInterface {
  readonly name = 'BuiltForms20261205101000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table built_forms (
        code text primary key,
        draft jsonb not null,
        revision int not null check (revision > 0),
        changed_by uuid not null references staff_members (id),
        changed_at timestamptz not null,
        -- form, texts and version; null until it was opened for the first time
        served jsonb
      );
      create constraint trigger built_forms_are_public after insert or update of served or delete on built_forms
        deferrable initially deferred for each row execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table built_forms');
  }
}
