import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of the log are sealed in a chain: whoever changes or takes away one breaks all that come after it. Neither is ever emptied. */
export class AuditSeals20261209010000 implements MigrationInterface {
  readonly name = 'AuditSeals20261209010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit_seals (
        number bigint primary key,
        first_id bigint not null,
        last_id bigint not null check (last_id >= first_id),
        lines int not null check (lines > 0),
        digest bytea not null check (octet_length(digest) = 32),
        sealed_at timestamptz not null
      );
      create trigger audit_seals_append_only before update or delete or truncate on audit_seals
        for each statement execute function audit_log_is_append_only();
      create trigger audit_log_never_emptied before truncate on audit_log
        for each statement execute function audit_log_is_append_only();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger audit_log_never_emptied on audit_log; drop table audit_seals;');
  }
}
