import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When that was written which a sender has seen last of their section, so that they are told how much is new. Not when they
 * came: nobody has to know that.
 */
export class SeenUntil20261211020000 implements MigrationInterface {
  readonly name = 'SeenUntil20261211020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table submissions add column seen_until timestamptz;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table submissions drop column seen_until;');
  }
}
