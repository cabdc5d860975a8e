import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done last with a voice may be taken back for a while: how the voice was before is kept with it. */
export class Undoable20261127130000 implements MigrationInterface {
  readonly name = 'Undoable20261127130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions add column undoable jsonb;
      -- of whose hands voices were taken: each person is told of the own ones
      create index audit_log_taken on audit_log ((detail->>'tookFrom'), id) where detail ? 'tookFrom';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_log_taken;
      alter table submissions drop column undoable;
    `);
  }
}
