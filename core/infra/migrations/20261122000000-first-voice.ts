import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: plan, sections, staff, submissions, answers, audit, outbox. Each index says which query it serves. */
export class FirstVoice20261122000000 implements MigrationInterface {
  readonly name = 'FirstVoice20261122000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table plans (
        id uuid primary key,
        code text not null unique,
        title text not null,
        period text not null,
        start_fiscal_year int not null,
        end_fiscal_year int not null,
        state text not null check (state in ('draft', 'current', 'ended')),
        version int not null,
        detail jsonb not null,
        content_hash text not null,
        imported_at timestamptz not null
      );
      create table plan_versions (
        plan_id uuid not null references plans,
        version int not null,
        content jsonb not null,
        imported_at timestamptz not null,
        primary key (plan_id, version)
      );
      create table plan_nodes (
        plan_id uuid not null references plans,
        code text not null,
        kind text not null check (kind in ('basic_policy', 'field', 'chapter', 'measure', 'sub_measure')),
        parent_code text,
        position int not null,
        title text not null,
        detail jsonb not null,
        primary key (plan_id, code),
        foreign key (plan_id, parent_code) references plan_nodes
      );
      create table indicators (
        plan_id uuid not null references plans,
        code text not null,
        measure_code text not null,
        position int not null,
        name text not null,
        unit text not null,
        definition text not null,
        direction text not null check (direction in ('increase', 'decrease', 'maintain', 'range')),
        decimals int not null,
        baseline_value numeric not null,
        baseline_fiscal_year int not null,
        target_value numeric not null,
        target_fiscal_year int not null,
        detail jsonb not null,
        primary key (plan_id, code),
        foreign key (plan_id, measure_code) references plan_nodes
      );
      -- one row per node or indicator and language; state says whether a person has checked the translation
      create table plan_texts (
        plan_id uuid not null references plans,
        code text not null,
        lang text not null,
        title text not null,
        plain text,
        state text not null check (state in ('unchecked', 'checked')),
        primary key (plan_id, code, lang)
      );

      create table sections (
        id uuid primary key,
        code text not null unique,
        name text not null,
        department text,
        email text,
        phone text,
        valid_from date not null,
        valid_to date,
        successor_code text,
        confirmed boolean not null,
        source text not null
      );
      create table section_ownerships (
        plan_id uuid not null references plans,
        node_code text not null,
        section_id uuid not null references sections,
        valid_from date not null,
        valid_to date,
        source text not null,
        primary key (plan_id, node_code, valid_from)
      );
      create table consultation_topics (
        code text primary key,
        section_id uuid not null references sections,
        privacy text not null check (privacy in ('private', 'vault')),
        emergency boolean not null,
        position int not null
      );

      create table staff_members (
        id uuid primary key,
        login text not null unique,
        name text not null,
        password_hash text not null,
        roles text[] not null,
        active boolean not null,
        created_at timestamptz not null
      );
      create table staff_sections (
        staff_id uuid not null references staff_members,
        section_id uuid not null references sections,
        primary key (staff_id, section_id)
      );
      create table staff_sessions (
        id_hash bytea primary key,
        staff_id uuid not null references staff_members,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      );
      -- signing out everywhere when a person is deactivated
      create index staff_sessions_staff on staff_sessions (staff_id);
    `);
    await db.query(`
      create table submissions (
        id uuid primary key,
        receipt text not null,
        secret_hash bytea not null,
        idempotency_hash bytea not null,
        request_hash bytea not null,
        kind text not null check (kind in ('opinion', 'consultation')),
        status text not null check (status in ('received', 'needs_triage', 'routed', 'in_progress', 'answered', 'closed', 'declined', 'withdrawn', 'reopened')),
        privacy text not null check (privacy in ('public', 'private', 'vault')),
        text text not null,
        declared_lang text not null,
        detected_lang text,
        detected_confidence real,
        ui_lang text not null,
        plan_id uuid,
        measure_code text,
        topic text,
        consent_to_publish boolean not null,
        contact jsonb,
        section_id uuid,
        assignee_id uuid,
        routing_reason jsonb,
        declined_reason text,
        received_at timestamptz not null,
        due_at timestamptz not null,
        version int not null,
        demo boolean not null
      );
      -- a resident looks up the own voice
      create unique index submissions_receipt on submissions (receipt);
      -- a repeated sending finds the first one
      create unique index submissions_idempotency on submissions (idempotency_hash);
      -- the desk's inbox of a section, newest first; also the counts per status
      create index submissions_inbox on submissions (section_id, status, received_at desc, id desc);
      -- voices without a section wait here for a person
      create index submissions_triage on submissions (received_at desc, id desc) where status = 'needs_triage';

      create table answers (
        id uuid primary key,
        submission_id uuid not null references submissions,
        lang text not null,
        text text not null,
        author_id uuid not null references staff_members,
        created_at timestamptz not null
      );
      -- the answers of one voice, in order
      create index answers_submission on answers (submission_id, created_at);
      create table publications (
        id uuid primary key,
        submission_id uuid not null unique references submissions,
        answer_id uuid not null references answers,
        public_text text not null,
        lang text not null,
        measure_code text,
        section_id uuid not null references sections,
        received_at timestamptz not null,
        answered_at timestamptz not null,
        published_at timestamptz not null,
        published_by uuid not null references staff_members,
        retracted_at timestamptz,
        demo boolean not null
      );
      -- the public list, newest first, and the list of one measure
      create index publications_newest on publications (published_at desc, id desc) where retracted_at is null;
      create index publications_measure on publications (measure_code, published_at desc, id desc) where retracted_at is null;

      create table notifications (
        id uuid primary key,
        event_key text not null,
        channel text not null check (channel in ('mail')),
        recipient text not null,
        template text not null,
        lang text not null,
        state text not null check (state in ('pending', 'sent', 'skipped', 'failed')),
        created_at timestamptz not null,
        sent_at timestamptz,
        attempts int not null,
        last_error text
      );
      -- nobody is told the same thing twice
      create unique index notifications_once on notifications (event_key, channel, recipient);

      create table audit_log (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        actor_kind text not null check (actor_kind in ('resident', 'staff', 'system')),
        actor_id text,
        verb text not null,
        subject_id uuid not null,
        from_status text,
        to_status text,
        reason text,
        detail jsonb not null
      );
      -- the history of one voice
      create index audit_log_subject on audit_log (subject_id, id);
      create function audit_log_is_append_only() returns trigger language plpgsql as $$
        begin raise exception 'audit_log is append-only'; end $$;
      create trigger audit_log_append_only before update or delete on audit_log
        for each statement execute function audit_log_is_append_only();

      create table outbox (
        id bigint generated always as identity primary key,
        event text not null,
        subject_id uuid not null,
        created_at timestamptz not null default now(),
        next_at timestamptz not null default now(),
        attempts int not null default 0,
        handled_at timestamptz,
        dead_at timestamptz,
        last_error text
      );
      -- the relay's claim: due rows of one kind
      create index outbox_due on outbox (event, next_at, id) where handled_at is null and dead_at is null;
      -- pruning what is done
      create index outbox_handled on outbox (handled_at) where handled_at is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table outbox, audit_log, notifications, publications, answers, submissions, staff_sessions,
        staff_sections, staff_members, consultation_topics, section_ownerships, sections, plan_texts,
        indicators, plan_nodes, plan_versions, plans;
      drop function audit_log_is_append_only;
    `);
  }
}
