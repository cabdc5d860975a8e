import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the numbers of the desk's lists are kept by. Where a voice stands, and what it is. */
const KEY =
  'section_id, status, privacy, kind, written_lang, measure_code, topic, folded, urgent, free';
const KEY_COLUMNS = `
  section_id uuid, status text not null, privacy text not null, kind text not null, written_lang text not null,
  measure_code text, topic text, folded boolean not null, urgent boolean not null, free boolean not null`;
/** The same of voices that are not over, by the instant that they are due at: the end of a day, so there are few. */
const DUE_KEY = 'section_id, status, privacy, folded, due_at';
const DUE_KEY_COLUMNS = `
  section_id uuid, status text not null, privacy text not null, folded boolean not null, due_at timestamptz not null`;

const READ = `status <> 'received'`;
const OPEN = `status in ('needs_triage', 'routed', 'in_progress', 'reopened')`;
const key = `section_id, status, privacy, kind, written_lang, measure_code, topic, folded, urgent <> '{}', assignee_id is null`;

/** Of a statement's rows before and after it: what changed in the numbers. */
const noteChanges = (columns: string, values: string, counted: string, table: string) => `
  insert into ${table} (${columns}, n)
  select ${columns}, sum(n) from (
    select ${values}, -1 from before where ${counted}
    union all select ${values}, 1 from after where ${counted}) as d (${columns}, n)
  group by ${columns} having sum(n) <> 0;`;

/**
 * The desk's lists at a million voices. An index for each way that a list is ordered and narrowed; none holds a voice before
 * routing has read it, so that intake writes none of them. Numbers are kept by what changes: each statement that changes
 * voices adds what changed, and the worker gathers these lines.
 */
export class ListsByIndex20261129090000 implements MigrationInterface {
  readonly name = 'ListsByIndex20261129090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        add column written_lang text not null generated always as
          (case when detected_confidence >= 0.9::real then detected_lang else declared_lang end) stored,
        add column measure text generated always as (substring(measure_code from '^[0-9]+-[0-9]+-[0-9]+')) stored,
        -- stands under an open original of the same section
        add column folded boolean not null default false;
      update submissions c set folded = true
        from submissions o
       where o.id = c.copy_of and o.section_id is not distinct from c.section_id and (o.status = 'received' or o.${OPEN});

      drop index submissions_inbox;
      drop index submissions_triage;
      -- all opinions of the city (so that no list of one section is looked for among all), all voices of a section:
      -- by arrival, by due date
      create index submissions_arrival on submissions (received_at, id) where ${READ} and privacy = 'public';
      create index submissions_due on submissions (due_at, id) where ${READ} and privacy = 'public';
      create index submissions_section_arrival on submissions (section_id, received_at, id) where ${READ};
      create index submissions_section_due on submissions (section_id, due_at, id) where ${READ};
      -- the few that are not over, in the same ways
      create index submissions_open_arrival on submissions (received_at, id) where ${OPEN} and privacy = 'public';
      create index submissions_open_due on submissions (due_at, id) where ${OPEN} and privacy = 'public';
      create index submissions_open_section_arrival on submissions (section_id, received_at, id) where ${OPEN};
      create index submissions_open_section_due on submissions (section_id, due_at, id) where ${OPEN};
      create index submissions_waiting on submissions (due_at, id) where status = 'needs_triage';
      -- one language, one measure, one topic, one person
      create index submissions_language on submissions (written_lang, received_at, id) where ${READ};
      create index submissions_measure on submissions (measure, received_at, id) where ${READ};
      create index submissions_topic on submissions (topic, received_at, id) where topic is not null and ${READ};
      create index submissions_consultations on submissions (section_id, received_at, id)
        where kind = 'consultation' and ${READ};
      create index submissions_person on submissions (assignee_id, due_at, id) where assignee_id is not null;
      -- confided voices that are on their way to their desk
      create index submissions_vault_received on submissions (received_at, id)
        where status = 'received' and privacy = 'vault';
      create index submissions_folded on submissions (id) where folded;

      create table voice_counts (${KEY_COLUMNS}, n int not null, unique nulls not distinct (${KEY}));
      create table voice_count_changes (${KEY_COLUMNS}, n int not null);
      create table voice_due_counts (${DUE_KEY_COLUMNS}, n int not null, unique nulls not distinct (${DUE_KEY}));
      create table voice_due_count_changes (${DUE_KEY_COLUMNS}, n int not null);
      insert into voice_counts (${KEY}, n)
        select ${key}, count(*) from submissions where ${READ} group by ${key};
      insert into voice_due_counts (${DUE_KEY}, n)
        select ${DUE_KEY}, count(*) from submissions where ${OPEN} group by ${DUE_KEY};

      create function note_changed_voices() returns trigger language plpgsql as $$
      begin
        ${noteChanges(KEY, key, READ, 'voice_count_changes')}
        ${noteChanges(DUE_KEY, DUE_KEY, OPEN, 'voice_due_count_changes')}
        return null;
      end $$;
      create trigger submissions_changed after update on submissions
        referencing old table as before new table as after
        for each statement execute function note_changed_voices();

      create function note_deleted_voices() returns trigger language plpgsql as $$
      begin
        insert into voice_count_changes (${KEY}, n)
          select ${key}, -count(*) from before where ${READ} group by ${key};
        insert into voice_due_count_changes (${DUE_KEY}, n)
          select ${DUE_KEY}, -count(*) from before where ${OPEN} group by ${DUE_KEY};
        return null;
      end $$;
      create trigger submissions_deleted after delete on submissions
        referencing old table as before for each statement execute function note_deleted_voices();

      -- a voice that comes with its story, not from a resident; by row, so that intake pays nothing
      create function note_added_voice() returns trigger language plpgsql as $$
      begin
        insert into voice_count_changes (${KEY}, n) values (
          new.section_id, new.status, new.privacy, new.kind, new.written_lang, new.measure_code, new.topic,
          new.folded, new.urgent <> '{}', new.assignee_id is null, 1);
        if new.${OPEN} then
          insert into voice_due_count_changes (${DUE_KEY}, n)
            values (new.section_id, new.status, new.privacy, new.folded, new.due_at, 1);
        end if;
        return null;
      end $$;
      create trigger submissions_added after insert on submissions
        for each row when (new.status <> 'received') execute function note_added_voice();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger submissions_changed on submissions;
      drop trigger submissions_deleted on submissions;
      drop trigger submissions_added on submissions;
      drop function note_changed_voices, note_deleted_voices, note_added_voice;
      drop table voice_counts, voice_count_changes, voice_due_counts, voice_due_count_changes;
      alter table submissions drop column written_lang, drop column measure, drop column folded;
      drop index submissions_arrival, submissions_due, submissions_section_arrival, submissions_section_due,
        submissions_open_arrival, submissions_open_due, submissions_open_section_arrival, submissions_open_section_due,
        submissions_waiting, submissions_person, submissions_vault_received;
      create index submissions_inbox on submissions (section_id, status, received_at desc, id desc);
      create index submissions_triage on submissions (received_at desc, id desc) where status = 'needs_triage';
    `);
  }
}
