import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where those who sort voices get mail: one row or none. */
export class TriageAddress20261127140000 implements MigrationInterface {
  readonly name = 'TriageAddress20261127140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table triage_address (
        one boolean primary key check (one),
        email text
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table triage_address');
  }
}
