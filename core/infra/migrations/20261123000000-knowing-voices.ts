import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What routing knows of voices: their urgency, which repeat which, and what staff have taught it. */
export class KnowingVoices20261123000000 implements MigrationInterface {
  readonly name = 'KnowingVoices20261123000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        add column urgent text[] not null default '{}'
          check (urgent <@ array['violence', 'suicide', 'child', 'trafficking']),
        -- the earlier voice that this one repeats; never itself a copy
        add column copy_of uuid references submissions;
      -- the desk's list of voices that speak of danger
      create index submissions_urgent on submissions (received_at desc, id desc)
        where urgent <> '{}' and status in ('received', 'needs_triage', 'routed', 'in_progress', 'reopened');
      -- the copies of a voice, and their number
      create index submissions_copies on submissions (copy_of) where copy_of is not null;

      -- opinions only, and none of copies: by these marks later copies are found
      create table voice_marks (
        submission_id uuid primary key references submissions on delete cascade,
        -- 128 bits of what it says without its spelling: copies have the same
        essence bytea not null,
        about text not null,
        received_at timestamptz not null,
        demo boolean not null
      );
      -- the original of a copy
      create index voice_marks_essence on voice_marks (essence, received_at);
      -- the newest voices about the same matter
      create index voice_marks_about on voice_marks (about, received_at desc);

      create table routing_lessons (
        id uuid primary key,
        submission_id uuid not null references submissions on delete cascade,
        section_id uuid not null references sections,
        measure_code text,
        taught_by uuid not null references staff_members,
        taught_at timestamptz not null,
        undone_by uuid references staff_members,
        undone_at timestamptz
      );
      -- a voice teaches one thing: what was said of it last
      create unique index routing_lessons_voice on routing_lessons (submission_id) where undone_at is null;
      -- the page of lessons, and the newest that still count
      create index routing_lessons_newest on routing_lessons (taught_at desc, id desc);
      -- one row, changed together with any lesson: every process sees by it at once that there is something new
      create table lesson_version (version bigint not null);
      insert into lesson_version values (0);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table lesson_version, routing_lessons, voice_marks;
      alter table submissions drop column urgent, drop column copy_of;
    `);
  }
}
