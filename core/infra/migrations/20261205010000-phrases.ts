import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A confided voice is found by its phrase alone, so by the hash of it (ADR 43). */
export class Phrases20261205010000 implements MigrationInterface {
  readonly name = 'Phrases20261205010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create unique index submissions_phrase on submissions (secret_hash) where privacy = 'vault'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index submissions_phrase');
  }
}
