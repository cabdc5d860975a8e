import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a chief sees afterwards (後閲): what a deputy decided, and some of what nobody had to decide. */
export class SeenAfterwards20261203100000 implements MigrationInterface {
  readonly name = 'SeenAfterwards20261203100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- sent without a decision, and chosen to be looked at
      alter table answer_decisions add column sampled boolean not null default false;
      drop index answer_decisions_unseen;
      create index answer_decisions_unseen on answer_decisions (draft_id)
        where (deputy or sampled) and not void and seen_at is null;
      -- of one voice, also what was sent
      create index answer_drafts_voice on answer_drafts (submission_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index answer_drafts_voice, answer_decisions_unseen;
      alter table answer_decisions drop column sampled;
      create index answer_decisions_unseen on answer_decisions (at) where deputy and not void and seen_at is null;
    `);
  }
}
