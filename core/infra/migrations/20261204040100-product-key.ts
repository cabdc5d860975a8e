import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which secret key this database was used with: with another one no receipt opens. */
export class ProductKey20261204040100 implements MigrationInterface {
  readonly name = 'ProductKey20261204040100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table product_key (
        only_one boolean primary key default true check (only_one),
        -- a keyed hash of nothing but a purpose: it tells one key from another, and nothing of either
        fingerprint bytea not null,
        since timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table product_key');
  }
}
