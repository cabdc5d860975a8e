import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Voices in danger, and who was told of them. Those that wait already are raised with the next round. */
export class Alarms20261127115000 implements MigrationInterface {
  readonly name = 'Alarms20261127115000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table alarms (
        submission_id uuid primary key references submissions (id),
        raised_at timestamptz not null,
        told int not null,
        next_at timestamptz
      );
      -- the rounds: what is due next
      create index alarms_due on alarms (next_at) where next_at is not null;
      insert into alarms (submission_id, raised_at, told, next_at)
        select id, now(), 0, now() from submissions
         where urgent <> '{}' and not demo and status in ('needs_triage', 'routed', 'reopened');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from outbox where consumer = 'raise-alarm';
      drop table alarms;
    `);
  }
}
