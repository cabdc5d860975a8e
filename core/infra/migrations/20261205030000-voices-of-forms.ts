import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of which form a voice was made, and what was answered in it: beside the text that was made of it, so that the desk reads
 * it in Japanese without anybody translating. A voice that somebody wrote as one text has none.
 */
export class VoicesOfForms20261205030000 implements MigrationInterface {
  readonly name = 'VoicesOfForms20261205030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        add column form_code text,
        add column form_version int,
        add column form_answers jsonb,
        -- since when its words are kept no longer: only of a list whose form says for how long
        add column words_gone_at timestamptz,
        add constraint submissions_form check ((form_code is null) = (form_version is null));
      -- those who answered a call stand in a list, the newest first
      create index submissions_of_form on submissions (form_code, received_at desc, id desc)
        where form_code is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index submissions_of_form;
      alter table submissions drop column form_code, drop column form_version, drop column form_answers, drop column words_gone_at;
    `);
  }
}
