import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction of an answer that was sent takes the same steps as the answer: it is a draft of its own kind, with its note. */
export class CorrectionsByTheChain20261202120000 implements MigrationInterface {
  readonly name = 'CorrectionsByTheChain20261202120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table answer_drafts
        add column kind text not null default 'answer' check (kind in ('answer', 'correction')),
        -- what of it may stay though it looks like personal data, where everybody will read it
        add column waived jsonb not null default '[]';
      -- what the readers of a correction are told of it
      alter table answer_draft_versions add column note text;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table answer_drafts drop column kind, drop column waived;
      alter table answer_draft_versions drop column note;
    `);
  }
}
