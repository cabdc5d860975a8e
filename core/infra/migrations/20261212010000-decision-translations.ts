import type { MigrationInterface, QueryRunner } from 'typeorm';

const SHARED = "'shared_question', 'shared_answer'";
const BEFORE = `'voice', 'message', 'answer', 'publication', ${SHARED}`;
const OURS = "'decision_note', 'appeal', 'appeal_reply'";

const kindsAre = (kinds: string): string => `
  alter table translations
    drop constraint translations_subject_kind_check,
    add constraint translations_subject_kind_check check (subject_kind in (${kinds}));`;

/** What is written about a decision that an opinion is not public is translated too: its note, the objection, the reply. */
export class DecisionTranslations20261212010000 implements MigrationInterface {
  readonly name = 'DecisionTranslations20261212010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(kindsAre(`${BEFORE}, ${OURS}`));
  }

  async down(db: QueryRunner): Promise<void> {
    const ours = `translation_id in (select id from translations where subject_kind in (${OURS}))`;
    await db.query(`
      delete from translation_words where ${ours};
      delete from translations_beside where ${ours};
      delete from translations_typed where ${ours};
      delete from engine_words where ${ours};
      delete from translations where subject_kind in (${OURS});
      ${kindsAre(BEFORE)}
    `);
  }
}
