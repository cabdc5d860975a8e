import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of a confided voice as whoever sent it may be told them again, sealed by what they sent it with (ADR 43). */
export class PhraseAgain20261205110000 implements MigrationInterface {
  readonly name = 'PhraseAgain20261205110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table submissions add column phrase_again bytea');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table submissions drop column phrase_again');
  }
}
