import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the city asked, what was answered, and how much of each. Who answered is not known: no name, no address, and the
 * words that somebody wrote lie apart from what they chose, so that they can go while the numbers stay.
 */
export class Questionnaires20261204030000 implements MigrationInterface {
  readonly name = 'Questionnaires20261204030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table questionnaire_versions (
        code text not null,
        version int not null check (version > 0),
        -- of the questions without their words: what has it is the same version
        digest bytea not null,
        questions jsonb not null,
        texts jsonb not null,
        noted_at timestamptz not null,
        primary key (code, version),
        unique (code, digest)
      );
      -- printed codes: who got which is known to nobody, and what stands here opens nothing
      create table questionnaire_codes (
        code text not null,
        hash bytea not null,
        made_at timestamptz not null,
        primary key (code, hash)
      );
      create table questionnaire_responses (
        id uuid primary key,
        code text not null,
        version int not null,
        answers jsonb not null,
        ui_lang text not null,
        at_place text,
        -- how it came: page, counter or paper
        way text not null,
        -- keyed hash of the printed code; a code counts once
        code_hash bytea,
        idempotency_hash bytea not null unique,
        request_hash bytea not null,
        received_at timestamptz not null,
        foreign key (code, version) references questionnaire_versions
      );
      create unique index questionnaire_responses_code on questionnaire_responses (code, code_hash)
        where code_hash is not null;
      create index questionnaire_responses_of_version on questionnaire_responses (code, version, received_at);
      create table questionnaire_words (
        response_id uuid not null references questionnaire_responses on delete cascade,
        key text not null,
        text text not null,
        primary key (response_id, key)
      );
      -- how many chose what, in all ('' of '') and in each group; kept with the answers, in their statement
      create table questionnaire_counts (
        code text not null,
        version int not null,
        by_what text not null,
        of_group text not null,
        key text not null,
        value text not null,
        n int not null,
        primary key (code, version, by_what, of_group, key, value)
      );
      -- the counts as they were when enough had answered: what results are made of while a form is open
      create table questionnaire_snapshots (
        code text not null,
        version int not null,
        n int not null,
        counts jsonb not null,
        at timestamptz not null,
        primary key (code, version)
      );
      create constraint trigger questionnaire_snapshots_are_public
        after insert or update or delete on questionnaire_snapshots
        deferrable initially deferred for each row execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table questionnaire_snapshots, questionnaire_counts, questionnaire_codes, questionnaire_words, questionnaire_responses, questionnaire_versions',
    );
  }
}
