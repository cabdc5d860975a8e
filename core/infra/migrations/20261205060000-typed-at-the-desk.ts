import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff have typed into a translation, or into a page of the desk that is about no voice, and not sent. */
export class TypedAtTheDesk20261205060000 implements MigrationInterface {
  readonly name = 'TypedAtTheDesk20261205060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table translations_typed (
        translation_id uuid not null references translations,
        staff_id uuid not null references staff_members,
        fields jsonb not null,
        kept_at timestamptz not null,
        primary key (translation_id, staff_id)
      );
      create table page_forms (
        staff_id uuid not null references staff_members,
        form text not null,
        fields jsonb not null,
        kept_at timestamptz not null,
        primary key (staff_id, form)
      );
      -- what nobody has gone on with for long is cleared away
      create index translations_typed_by_age on translations_typed (kept_at);
      create index page_forms_by_age on page_forms (kept_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table page_forms; drop table translations_typed;');
  }
}
