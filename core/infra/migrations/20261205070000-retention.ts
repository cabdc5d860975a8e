import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How what belongs to a voice is disposed of when its years are over: a list, two people, a register; and what holds it (ADR 49). */
export class Retention20261205070000 implements MigrationInterface {
  readonly name = 'Retention20261205070000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- since when nothing of it is left but that it was there
      alter table submissions add column disposed_at timestamptz;
      drop index submissions_unsealed;
      create index submissions_unsealed on submissions (id)
        where privacy = 'vault' and seal_key is null and disposed_at is null;
      -- voices that are over, for whoever looks for those whose years are over
      create index submissions_to_dispose on submissions (id)
        where disposed_at is null and status in ('answered', 'closed', 'declined', 'withdrawn');

      create table disposal_lists (
        id uuid primary key,
        -- grows with each change of what is on it: nobody decides on another list than they saw
        version int not null default 1,
        made_at timestamptz not null,
        proposed_by uuid references staff_members,
        proposed_at timestamptz,
        approved_by uuid references staff_members,
        approved_at timestamptz,
        done_at timestamptz,
        constraint four_eyes check (approved_by <> proposed_by),
        constraint proposed_first check (approved_at is null or proposed_at is not null)
      );
      -- one waits for people at a time
      create unique index disposal_lists_open on disposal_lists ((true)) where approved_at is null;
      create index disposal_lists_to_do on disposal_lists (approved_at) where approved_at is not null and done_at is null;

      -- what stands on a list and, once it is erased, the register (廃棄簿)
      create table disposals (
        id bigint generated always as identity primary key,
        -- null where the form that it answered ended its storage
        list_id uuid references disposal_lists,
        submission_id uuid not null references submissions,
        receipt text not null,
        kind text not null,
        class text not null,
        measure text,
        received_on date not null,
        ended_on date not null,
        due_on date not null,
        outcome text check (outcome in ('erased', 'left')),
        outcome_at timestamptz,
        unique (list_id, submission_id)
      );
      create index disposals_waiting on disposals (list_id, id) where outcome is null;
      create unique index disposals_once on disposals (submission_id) where outcome is null;
      -- the register, the newest first
      create index disposals_register on disposals (id desc) where outcome = 'erased';

      -- voices that are kept, whatever their years; why stands in their history
      create table legal_holds (
        submission_id uuid not null references submissions,
        set_by uuid not null references staff_members,
        set_at timestamptz not null,
        lifted_by uuid references staff_members,
        lifted_at timestamptz
      );
      create unique index legal_holds_standing on legal_holds (submission_id) where lifted_at is null;

      -- the log is added to; only why, in people's own words, goes with the voice that it tells of
      create function audit_log_forgets_reasons() returns trigger language plpgsql as $$
      begin
        if new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
           and exists (select 1 from submissions s where s.id = old.subject_id and s.disposed_at is not null) then
          return new;
        end if;
        raise exception 'audit_log is append-only';
      end $$;
      drop trigger audit_log_append_only on audit_log;
      create trigger audit_log_append_only before delete on audit_log
        for each statement execute function audit_log_is_append_only();
      create trigger audit_log_forgets before update on audit_log
        for each row execute function audit_log_forgets_reasons();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger audit_log_forgets on audit_log;
      drop trigger audit_log_append_only on audit_log;
      drop function audit_log_forgets_reasons;
      create trigger audit_log_append_only before update or delete on audit_log
        for each statement execute function audit_log_is_append_only();
      drop table legal_holds, disposals, disposal_lists;
      drop index submissions_to_dispose, submissions_unsealed;
      create index submissions_unsealed on submissions (id) where privacy = 'vault' and seal_key is null;
      alter table submissions drop column disposed_at;
    `);
  }
}
