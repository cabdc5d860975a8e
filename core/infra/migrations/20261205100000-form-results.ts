import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a section does with the results of a form: whether everybody reads them, what it says about them, and who entered answers from paper. */
export class FormResults20261205100000 implements MigrationInterface {
  readonly name = 'FormResults20261205100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- rows are only added: the newest of a form stands, before it what the form says itself
      create table form_results_shown (
        id uuid primary key,
        place bigint generated always as identity,
        code text not null,
        shown boolean not null,
        acted_by uuid not null references staff_members (id),
        acted_at timestamptz not null
      );
      create index form_results_shown_newest on form_results_shown (code, place desc);
      create constraint trigger form_results_shown_are_public after insert or update or delete on form_results_shown
        deferrable initially deferred for each row execute function raise_public_generation();
      -- decided on once, by another than who wrote it; the newest that is approved stands
      create table form_remarks (
        id uuid primary key,
        place bigint generated always as identity,
        code text not null,
        version int not null,
        text text not null check (text <> ''),
        written_by uuid not null references staff_members (id),
        written_at timestamptz not null,
        decision text check (decision in ('approved', 'returned')),
        decided_by uuid references staff_members (id) check (decided_by <> written_by),
        decided_at timestamptz,
        check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
        foreign key (code, version) references questionnaire_versions
      );
      create index form_remarks_newest on form_remarks (code, version, place desc);
      create constraint trigger form_remarks_are_public after insert or update or delete on form_remarks
        deferrable initially deferred for each row execute function raise_public_generation();
      alter table questionnaire_responses
        add column entered_by uuid references staff_members (id),
        add constraint questionnaire_responses_paper check ((way = 'paper') = (entered_by is not null));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table questionnaire_responses drop column entered_by;
      drop table form_remarks, form_results_shown;
    `);
  }
}
