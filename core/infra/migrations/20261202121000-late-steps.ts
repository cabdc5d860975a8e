import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it is hears by mail that the day of a step has passed, once. */
export class LateSteps20261202121000 implements MigrationInterface {
  readonly name = 'LateSteps20261202121000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- where a person gets mail about what waits for them; without it their section's address is used
      alter table staff_members add column email text;
      -- since when those whose turn it is know that the step's day has passed; null while they need not
      alter table answer_drafts add column reminded_at timestamptz;
      create index answer_drafts_late on answer_drafts (step_due_at) where state = 'under_review' and reminded_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table answer_drafts drop column reminded_at;
      alter table staff_members drop column email;
    `);
  }
}
