import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which request something has happened, for who looks for its mail: of chance alone, and gone with the row. */
export class RequestIds20261207021000 implements MigrationInterface {
  readonly name = 'RequestIds20261207021000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table outbox add column request_id text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table outbox drop column request_id');
  }
}
