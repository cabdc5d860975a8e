import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = "'shared_question', 'shared_answer'";

/** Questions and answers that were written from consultations, for everybody; apart from the voices, on which only what is sealed hangs (ADR 51). */
export class SharedQuestions20261206070000 implements MigrationInterface {
  readonly name = 'SharedQuestions20261206070000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- names no voice, no person and no day
      create table shared_questions (
        id uuid primary key,
        topic text not null references consultation_topics (code),
        section_id uuid not null references sections,
        question text not null,
        answer text not null,
        -- the first day of the month in which it was approved
        month date not null check (extract(day from month) = 1),
        -- asked: whoever had agreed does no longer
        retracted text check (retracted in ('points_at_person', 'wrong', 'outdated', 'asked')),
        check ((retracted is null) = (question <> '' and answer <> ''))
      );
      create index shared_questions_standing on shared_questions (topic, month) where retracted is null;
      create constraint trigger shared_questions_are_public after insert or update or delete on shared_questions
        deferrable initially deferred for each row execute function raise_public_generation();
      -- of a consultation: whether others may learn from it, what is written for that, and which entry it became; sealed as one
      create table sharing_words (
        submission_id uuid primary key references submissions,
        kept text not null
      );
      alter table translations
        alter column submission_id drop not null,
        drop constraint translations_subject_kind_check,
        add constraint translations_subject_kind_check
          check (subject_kind in ('voice', 'message', 'answer', 'publication', ${KINDS})),
        add constraint translations_of_a_voice check ((submission_id is null) = (subject_kind in (${KINDS})));
      create constraint trigger shared_translations_are_public after insert or update on translations
        deferrable initially deferred for each row when (new.subject_kind in (${KINDS}))
        execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    const ours = `translation_id in (select id from translations where subject_kind in (${KINDS}))`;
    await db.query(`
      delete from translation_words where ${ours};
      delete from translations_beside where ${ours};
      delete from translations_typed where ${ours};
      delete from engine_words where ${ours};
      drop trigger shared_translations_are_public on translations;
      delete from translations where subject_kind in (${KINDS});
      alter table translations
        drop constraint translations_of_a_voice,
        drop constraint translations_subject_kind_check,
        add constraint translations_subject_kind_check
          check (subject_kind in ('voice', 'message', 'answer', 'publication')),
        alter column submission_id set not null;
      drop table sharing_words, shared_questions;
    `);
  }
}
