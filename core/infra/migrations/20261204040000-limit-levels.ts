import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How full each allowance of the limits is, for all processes. */
export class LimitLevels20261204040000 implements MigrationInterface {
  readonly name = 'LimitLevels20261204040000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- unlogged: it is in no write-ahead log and in no replica, and empty after a crash
      create unlogged table limit_levels (
        -- keyed hash of the day over kind and address
        key text primary key,
        -- milliseconds of the instant at which somebody last took of it
        added_at bigint not null,
        -- milliseconds of the instant at which all of it is free again
        empty_at bigint not null,
        -- the instant beyond which it never went: that of all of it taken at once
        most bigint not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table limit_levels');
  }
}
