import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 公開 as the last step of a chain: it stands open after the answer was sent, until somebody has published. */
export class StepOfPublishing20261203100200 implements MigrationInterface {
  readonly name = 'StepOfPublishing20261203100200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table answer_drafts add column publish_open boolean not null default false;
      create index answer_drafts_to_publish on answer_drafts (submission_id) where publish_open;
      alter table answer_decisions drop constraint answer_decisions_act_check;
      alter table answer_decisions add constraint answer_decisions_act_check
        check (act in ('submit', 'approve', 'return', 'pull_back', 'recall', 'publish'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from answer_decisions where act = 'publish';
      alter table answer_decisions drop constraint answer_decisions_act_check;
      alter table answer_decisions add constraint answer_decisions_act_check
        check (act in ('submit', 'approve', 'return', 'pull_back', 'recall'));
      alter table answer_drafts drop column publish_open;
    `);
  }
}
