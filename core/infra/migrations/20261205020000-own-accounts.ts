import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts in their owners' hands: a session has a name by which it can be ended and says what it was opened with; the
 * second step of the sign-in, its recovery codes, and sign-ins that wait for it.
 */
export class OwnAccounts20261205020000 implements MigrationInterface {
  readonly name = 'OwnAccounts20261205020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_sessions add column id uuid not null default gen_random_uuid() unique;
      -- browser and system, as they call themselves
      alter table staff_sessions add column device text not null default 'other other';
      create index staff_sessions_person on staff_sessions (staff_id);
      alter table staff_members add column password_since timestamptz;

      create table staff_second_steps (
        staff_id uuid primary key references staff_members (id) on delete cascade,
        sealed bytea not null,
        -- null until a first code was right
        since timestamptz,
        -- of the newest code that was used: none opens twice
        last_step bigint not null default 0
      );
      create table staff_recovery_codes (
        staff_id uuid not null references staff_second_steps (staff_id) on delete cascade,
        hash bytea not null,
        used_at timestamptz,
        primary key (staff_id, hash)
      );
      create table staff_sign_ins_under_way (
        id_hash bytea primary key,
        staff_id uuid not null references staff_members (id) on delete cascade,
        expires_at timestamptz not null,
        tries int not null default 0,
        -- the person's private key, which the cookie alone opens
        sealed_key bytea
      );
      create index staff_sign_ins_under_way_person on staff_sign_ins_under_way (staff_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table staff_sign_ins_under_way, staff_recovery_codes, staff_second_steps;
      alter table staff_members drop column password_since;
      drop index staff_sessions_person;
      alter table staff_sessions drop column device, drop column id;
    `);
  }
}
