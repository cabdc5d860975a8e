import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was made unreadable in a public text, and what may stay and why: kept with the publication. */
export class Redactions20261127180000 implements MigrationInterface {
  readonly name = 'Redactions20261127180000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table publications
        add column redactions jsonb not null default '[]',
        add column waived jsonb not null default '[]';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table publications drop column redactions, drop column waived;');
  }
}
