import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided on somebody who answered a call, with the message by which they were told; the newest stands. */
export class ListDecisions20261205031000 implements MigrationInterface {
  readonly name = 'ListDecisions20261205031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table form_list_decisions (
        submission_id uuid primary key references submissions,
        state text not null check (state in ('accepted', 'declined')),
        message_id uuid not null references messages,
        decided_at timestamptz not null
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table form_list_decisions');
  }
}
