import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The keys of those who read confided voices, and of their desks (ADR 37): the public halves in clear, the private ones sealed.
 * Who answers such voices signs in again, because their key is opened by the password.
 */
export class VaultKeys20261204010000 implements MigrationInterface {
  readonly name = 'VaultKeys20261204010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff_keys (
        staff_id uuid primary key references staff_members (id) on delete cascade,
        public_key bytea not null,
        salt bytea not null,
        sealed bytea not null,
        made_at timestamptz not null
      );
      create table desk_keys (
        id uuid primary key,
        section_id uuid references sections (id),
        public_key bytea not null,
        -- The private half under the server's own key, while the desk has nobody who could hold it.
        house bytea,
        -- The same for the two persons who can recover it together.
        recovery bytea,
        made_at timestamptz not null,
        retired_at timestamptz
      );
      create unique index desk_keys_current on desk_keys (section_id) nulls not distinct where retired_at is null;
      create table desk_key_holders (
        desk_key_id uuid not null references desk_keys (id) on delete cascade,
        staff_id uuid not null references staff_keys (staff_id) on delete cascade,
        sealed bytea not null,
        since timestamptz not null,
        primary key (desk_key_id, staff_id)
      );
      create index desk_key_holders_staff on desk_key_holders (staff_id);
      create table recovery_key (
        single boolean primary key default true check (single),
        public_key bytea not null,
        made_at timestamptz not null
      );
      alter table staff_sessions add column sealed_key bytea;
      delete from staff_sessions where staff_id in (select id from staff_members where 'counsellor' = any(roles));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_sessions drop column sealed_key;
      drop table recovery_key;
      drop table desk_key_holders;
      drop table desk_keys;
      drop table staff_keys;
    `);
  }
}
