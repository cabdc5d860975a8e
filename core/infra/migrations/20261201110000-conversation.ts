import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE_KEY = 'section_id, status, privacy, folded, due_at';
const KEY =
  'section_id, status, privacy, kind, written_lang, measure_code, topic, folded, urgent, free';
const key = `section_id, status, privacy, kind, written_lang, measure_code, topic, folded, urgent <> '{}', assignee_id is null`;
const READ = `status <> 'received'`;
const OPEN = `status in ('needs_triage', 'routed', 'in_progress', 'reopened')`;

/** Of a statement's rows before and after it: what changed in the numbers. */
const noteChanges = (columns: string, values: string, counted: string, table: string) => `
  insert into ${table} (${columns}, n)
  select ${columns}, sum(n) from (
    select ${values}, -1 from before where ${counted}
    union all select ${values}, 1 from after where ${counted}) as d (${columns}, n)
  group by ${columns} having sum(n) <> 0;`;

/** The triggers that keep the numbers of voices; `due` says which of them are due at all. */
const counting = (due: string) => `
  create or replace function note_changed_voices() returns trigger language plpgsql as $$
  begin
    ${noteChanges(KEY, key, READ, 'voice_count_changes')}
    ${noteChanges(DUE_KEY, DUE_KEY, due, 'voice_due_count_changes')}
    return null;
  end $$;
  create or replace function note_deleted_voices() returns trigger language plpgsql as $$
  begin
    insert into voice_count_changes (${KEY}, n)
      select ${key}, -count(*) from before where ${READ} group by ${key};
    insert into voice_due_count_changes (${DUE_KEY}, n)
      select ${DUE_KEY}, -count(*) from before where ${due} group by ${DUE_KEY};
    return null;
  end $$;`;

/**
 * What goes to and fro between a resident and a section. A voice whose section waits for its sender is not due meanwhile:
 * it stands in none of the numbers of what is due.
 */
export class Conversation20261201110000 implements MigrationInterface {
  readonly name = 'Conversation20261201110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        add column waiting_since timestamptz,
        add column news_since timestamptz,
        add column solved text check (solved in ('yes', 'partly', 'no'));

      create table messages (
        id uuid primary key,
        submission_id uuid not null references submissions (id) on delete cascade,
        sender text not null check (sender in ('resident', 'section')),
        kind text not null check (kind in ('message', 'question', 'not_understood')),
        declared_lang text not null,
        detected_lang text,
        detected_confidence real,
        text text not null,
        author_id uuid references staff_members (id),
        key_hash bytea,
        request_hash bytea,
        created_at timestamptz not null,
        unique (submission_id, key_hash),
        check ((sender = 'section') = (author_id is not null))
      );
      create index messages_thread on messages (submission_id, created_at, id);

      create table earlier_texts (
        id uuid primary key,
        submission_id uuid not null references submissions (id) on delete cascade,
        text text not null,
        lang text not null,
        replaced_at timestamptz not null
      );
      create index earlier_texts_voice on earlier_texts (submission_id, replaced_at);
      ${counting(`${OPEN} and waiting_since is null`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update submissions set waiting_since = null where waiting_since is not null;
      drop table messages, earlier_texts;
      ${counting(OPEN)}
      alter table submissions drop column waiting_since, drop column news_since, drop column solved;
    `);
  }
}
