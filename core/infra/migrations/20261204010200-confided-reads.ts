import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened a confided voice, once for each day of the city: for those of its desk, above all whoever leads it. */
export class ConfidedReads20261204010200 implements MigrationInterface {
  readonly name = 'ConfidedReads20261204010200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table confided_reads (
        submission_id uuid not null references submissions (id) on delete cascade,
        staff_id uuid not null references staff_members (id),
        day date not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        primary key (submission_id, staff_id, day)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table confided_reads;');
  }
}
