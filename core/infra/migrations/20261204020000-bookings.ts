import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times with a counsellor and an interpreter: held, booked, waited for. That no hour is given twice is the table's own rule. */
export class Bookings20261204020000 implements MigrationInterface {
  readonly name = 'Bookings20261204020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- somebody who can hear one person at a time: the first, second, ... counsellor of a kind at a place, or interpreter of a language
      create table booking_lanes (
        id int generated always as identity primary key,
        what text not null check (what in ('counsellor', 'interpreter')),
        name text not null,
        place text not null,
        seat int not null check (seat > 0),
        unique (what, name, place, seat)
      );

      create table bookings (
        id uuid primary key,
        receipt text not null unique,
        secret_hash bytea not null,
        -- a press that is repeated finds what the first one did
        idempotency_hash bytea not null unique,
        request_hash bytea not null,
        kind text not null,
        -- where its time is; null while it waits for one
        place text,
        -- of one who waits: for this place, or for whichever
        wished_place text,
        way text not null,
        state text not null check (state in
          ('held', 'booked', 'waiting', 'offered', 'cancelled', 'lapsed', 'came', 'no_show')),
        during tstzrange,
        lane int references booking_lanes,
        interpreter text,
        interpreter_lane int references booking_lanes,
        child_care boolean not null default false,
        remind boolean not null default false,
        ui_lang text not null,
        submission_id uuid references submissions,
        -- until when a time that is held or offered is kept
        held_until timestamptz,
        waiting_since timestamptz,
        -- times that were offered to one who waits, and not taken
        passed_over timestamptz[] not null default '{}',
        -- what its holder is still to be told by mail
        tell text check (tell in ('offer', 'day_off', 'reminder')),
        reminded_at timestamptz,
        -- nothing leads from it to a person any more
        detached boolean not null default false,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        constraint booking_has_time check (state not in ('held', 'booked', 'offered', 'came', 'no_show')
          or (during is not null and lane is not null and place is not null)),
        constraint booking_interpreted check ((interpreter is null or state in ('waiting', 'cancelled', 'lapsed'))
          or interpreter_lane is not null),
        constraint booking_kept_until check (state not in ('held', 'offered') or held_until is not null),
        -- ranges of one number, because a plain number would need an extension here
        constraint booking_once exclude using gist (int4range(lane, lane, '[]') with &&, during with &&)
          where (state in ('held', 'booked', 'offered', 'came', 'no_show')),
        constraint booking_interpreter_once exclude using gist
          (int4range(interpreter_lane, interpreter_lane, '[]') with &&, during with &&)
          where (interpreter_lane is not null and state in ('held', 'booked', 'offered', 'came', 'no_show'))
      );
      -- free times, the calendar, who is to be reminded
      create index bookings_by_time on bookings (lower(during)) where during is not null;
      create index bookings_kept_until on bookings (held_until) where state in ('held', 'offered');
      create index bookings_waiting on bookings (kind, waiting_since) where state = 'waiting';
      create index bookings_not_detached on bookings (id) where not detached;
      create index bookings_voice on bookings (submission_id) where submission_id is not null;

      -- a time that somebody gave back: offered to those who wait
      create table booking_freed (
        id uuid primary key,
        kind text not null,
        place text not null,
        starts_at timestamptz not null,
        freed_at timestamptz not null
      );
      create index booking_freed_age on booking_freed (freed_at);

      -- days on which nobody hears, though the city's times say so
      create table booking_days_off (
        kind text not null,
        place text not null,
        day date not null,
        by_staff uuid not null,
        at timestamptz not null,
        primary key (kind, place, day)
      );

      -- what somebody typed; of a confided booking nothing is asked
      create table booking_words (
        booking_id uuid primary key references bookings on delete cascade,
        name text,
        email text
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table booking_words;
      drop table booking_days_off;
      drop table booking_freed;
      drop table bookings;
      drop table booking_lanes;
    `);
  }
}
