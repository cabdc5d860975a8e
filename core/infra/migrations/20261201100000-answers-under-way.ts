import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An answer under way: who writes it, where in its chain it is, all its versions, and what was decided about it. What was
 * really sent stays in `answers`.
 */
export class AnswersUnderWay20261201100000 implements MigrationInterface {
  readonly name = 'AnswersUnderWay20261201100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table answer_drafts (
        id uuid primary key,
        submission_id uuid not null references submissions,
        state text not null check (state in ('draft', 'under_review', 'returned', 'held', 'sent', 'dropped')),
        writer_id uuid not null references staff_members,
        -- its text now
        version_id uuid not null,
        -- the version of the voice in which its text was changed last
        changed_version int not null,
        -- the version that the voice had before its writer kept texts one after the other, with nothing between
        based_on int not null,
        -- how often it was submitted
        round int not null,
        -- everybody who wrote or submitted a version of it: none of them decides on it
        writers uuid[] not null,
        -- as it was when it was submitted: later changes of approval.json are for later answers
        chain jsonb,
        waits_roles text[] not null default '{}',
        waits_people uuid[] not null default '{}',
        waits_sections uuid[] not null default '{}',
        step_due_at timestamptz,
        sends_at timestamptz,
        copies boolean not null,
        submitted_by uuid references staff_members,
        submitted_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      -- the one answer under way of a voice
      create unique index answer_drafts_open on answer_drafts (submission_id)
        where state in ('draft', 'under_review', 'returned', 'held');
      -- what is to be sent next
      create index answer_drafts_due on answer_drafts (sends_at) where state = 'held';
      -- what waits for a decision; what came back to its writer, or is with others
      create index answer_drafts_waiting on answer_drafts (submission_id) where state = 'under_review';
      create index answer_drafts_writer on answer_drafts (writer_id, state)
        where state in ('under_review', 'returned', 'held');

      create table answer_draft_versions (
        id uuid primary key,
        draft_id uuid not null references answer_drafts on delete cascade,
        -- how often the draft had been submitted when it was written
        round int not null,
        writer_id uuid not null references staff_members,
        text text not null,
        -- came too late: somebody else had changed the draft meanwhile
        beside boolean not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index answer_draft_versions_draft on answer_draft_versions (draft_id, created_at);

      create table answer_decisions (
        id uuid primary key,
        draft_id uuid not null references answer_drafts on delete cascade,
        version_id uuid not null references answer_draft_versions,
        act text not null check (act in ('submit', 'approve', 'return', 'pull_back', 'recall')),
        round int not null,
        step int not null,
        by_id uuid not null references staff_members,
        -- instead of whom the step names
        deputy boolean not null,
        section_id uuid references sections,
        comment text,
        start_at int,
        end_at int,
        paper jsonb,
        at timestamptz not null,
        -- taken back before the answer was sent
        void boolean not null default false,
        -- by whom the step names, afterwards (後閲)
        seen_at timestamptz,
        seen_by uuid references staff_members
      );
      create index answer_decisions_draft on answer_decisions (draft_id, at);
      create index answer_decisions_unseen on answer_decisions (at) where deputy and not void and seen_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table answer_decisions, answer_draft_versions, answer_drafts;');
  }
}
