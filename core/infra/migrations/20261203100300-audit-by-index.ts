import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an auditor looks for in the log, by what staff did: the many lines of residents and machines cost nothing more. */
export class AuditByIndex20261203100300 implements MigrationInterface {
  readonly name = 'AuditByIndex20261203100300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index audit_log_staff on audit_log (id) where actor_kind = 'staff';
      create index audit_log_person on audit_log (actor_id, id) where actor_kind = 'staff';
      create index audit_log_verb on audit_log (verb, id) where actor_kind = 'staff';
      create index audit_log_day on audit_log (at) where actor_kind = 'staff';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index audit_log_staff, audit_log_person, audit_log_verb, audit_log_day;');
  }
}
