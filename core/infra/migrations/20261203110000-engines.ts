import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What machines have said, how much they were asked, and what a rule doubts in a draft of theirs. */
export class Engines20261203110000 implements MigrationInterface {
  readonly name = 'Engines20261203110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- differences from its source that a rule finds in the draft of a machine
      alter table translations add doubts int not null default 0;
      -- answers of machines, with marks in place of what they may not see; each belongs to a record and goes with it
      create table engine_words (
        engine text not null,
        engine_version text not null,
        source_lang text not null,
        lang text not null,
        -- of the sentence with its marks
        digest bytea not null,
        text text not null,
        translation_id uuid not null references translations on delete cascade,
        primary key (engine, engine_version, source_lang, lang, digest)
      );
      create index engine_words_of on engine_words (translation_id);
      create table engine_use (
        engine text not null,
        -- 2026-11
        month text not null,
        characters bigint not null,
        primary key (engine, month)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table engine_use; drop table engine_words;
      alter table translations drop column doubts;
    `);
  }
}
