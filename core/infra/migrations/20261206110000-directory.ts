import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts of the city's own directory: each account opens by a password of ours or by the directory, never by both. A session
 * says whether the directory asked for a second step.
 */
export class Directory20261206110000 implements MigrationInterface {
  readonly name = 'Directory20261206110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_members
        alter column password_hash drop not null,
        add column directory_issuer text,
        -- as the directory names them; null until an account that was given over to it is used there first
        add column directory_subject text,
        add constraint staff_members_one_way check ((password_hash is null) = (directory_issuer is not null)),
        add constraint staff_members_directory unique (directory_issuer, directory_subject);
      alter table staff_sessions add column secured boolean not null default false;
    `);
  }

  /** Whoever signs in by the directory alone has no password and no account without it. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_sessions drop column secured;
      alter table staff_members drop constraint staff_members_directory, drop constraint staff_members_one_way;
      update staff_members set password_hash = '', active = false where password_hash is null;
      alter table staff_members drop column directory_subject, drop column directory_issuer,
        alter column password_hash set not null;
    `);
  }
}
