import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers of published texts asked to be translated: into which language, and how often. Nobody who asked is known. */
export class TranslationWishes20261203130100 implements MigrationInterface {
  readonly name = 'TranslationWishes20261203130100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table translation_wishes (
        publication_id uuid not null references publications,
        lang text not null,
        -- presses in a row count once
        asked int not null default 1,
        first_at timestamptz not null,
        last_at timestamptz not null,
        primary key (publication_id, lang)
      );
      create index translation_wishes_of_day on translation_wishes (lang, first_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table translation_wishes');
  }
}
