import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Translations as records: of what, into which language, how far, by whom; their words stand with all words of voices. */
export class Translations20261202100000 implements MigrationInterface {
  readonly name = 'Translations20261202100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table translations (
        id uuid primary key,
        submission_id uuid not null references submissions,
        subject_kind text not null check (subject_kind in ('voice', 'message', 'answer', 'publication')),
        -- a voice, a message, one version of an answer, a publication
        subject_id uuid not null,
        source_lang text not null,
        lang text not null,
        source_digest bytea not null,
        state text not null check (state in ('wanted', 'draft', 'checked', 'stale')),
        origin text check (origin in ('person', 'sentences', 'memory', 'engine')),
        -- no sentence is missing
        complete boolean not null,
        engine text,
        engine_version text,
        version int not null default 1,
        translator_id uuid references staff_members,
        checker_id uuid references staff_members,
        checker_section_id uuid references sections,
        checked_at timestamptz,
        -- differences from the source that may stay: kind, value, reason
        waived jsonb not null default '[]',
        due_at timestamptz not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint checked_is_complete check (state <> 'checked' or (complete and checked_at is not null)),
        constraint wanted_is_empty check (state <> 'wanted' or origin is null)
      );
      -- a text has one translation into a language; those of texts that were replaced stay beside it
      create unique index translations_standing on translations (subject_kind, subject_id, lang) where state <> 'stale';
      create index translations_of_voice on translations (submission_id);
      create index translations_open on translations (due_at, id) where state in ('wanted', 'draft');
      create index translations_by_state on translations (state, due_at, id);
      create table translation_words (
        translation_id uuid primary key references translations,
        source text not null,
        text text not null,
        -- the sentences of the source with what each is translated as; null where it was translated as a whole
        sentences jsonb
      );
      -- what somebody wrote who came too late
      create table translations_beside (
        id uuid primary key,
        translation_id uuid not null references translations,
        writer_id uuid not null references staff_members,
        at timestamptz not null,
        text text not null
      );
      create index translations_beside_of on translations_beside (translation_id, at);
      -- sentences of answers to public voices, as a person has checked them
      create table translation_memory (
        source_lang text not null,
        lang text not null,
        digest bytea not null,
        source text not null,
        text text not null,
        checker_id uuid not null references staff_members,
        at timestamptz not null,
        primary key (source_lang, lang, digest)
      );
      create table sentence_checks (
        sentence_id text not null,
        lang text not null,
        -- of its text: another text is unchecked
        digest bytea not null,
        checker_id uuid not null references staff_members,
        at timestamptz not null,
        primary key (sentence_id, lang)
      );
      create function raise_public_generation_of_translation() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from publications p where p.submission_id = new.submission_id and p.retracted_at is null) then
          update public_generation set value = value + 1, changed_in = pg_current_xact_id()
           where changed_in is distinct from pg_current_xact_id();
        end if;
        return null;
      end $$;
      create constraint trigger translations_are_public after insert or update on translations
        deferrable initially deferred for each row when (new.subject_kind in ('publication', 'answer'))
        execute function raise_public_generation_of_translation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table sentence_checks; drop table translation_memory; drop table translations_beside;
      drop table translation_words; drop table translations;
      drop function raise_public_generation_of_translation;
    `);
  }
}
