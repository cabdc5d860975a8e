import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is to see a decision afterwards (後閲) is reminded once. */
export class UnseenReminders20261205050100 implements MigrationInterface {
  readonly name = 'UnseenReminders20261205050100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table answer_decisions add column reminded_at timestamptz;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table answer_decisions drop column reminded_at;');
  }
}
