import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several secret keys at once (ADR 56): which of them this database needs, and what is looked up by more than one. */
export class KeyRing20261207020000 implements MigrationInterface {
  readonly name = 'KeyRing20261207020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table product_key drop column only_one, add primary key (fingerprint),
        add column dropped_at timestamptz;
      alter table mail_links add column other_hashes bytea[] not null default '{}';
      alter table way_back_requests add column other_hashes bytea[] not null default '{}';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table way_back_requests drop column other_hashes;
      alter table mail_links drop column other_hashes;
      delete from product_key where since > (select min(since) from product_key);
      alter table product_key drop constraint product_key_pkey, drop column dropped_at,
        add column only_one boolean primary key default true check (only_one);
    `);
  }
}
