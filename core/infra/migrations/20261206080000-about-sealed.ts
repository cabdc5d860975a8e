import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a confided voice is about, its topic and its measure, is sealed with its words (ADR 37). Those from before are sealed by the
 * worker, some at a time.
 */
export class AboutSealed20261206080000 implements MigrationInterface {
  readonly name = 'AboutSealed20261206080000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table submissions
        add column sealed_about text,
        add constraint submissions_about_check
          check (sealed_about is null or (topic is null and measure_code is null));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    // What it was about is for those who open the voice: nobody here can put it back.
    await db.query(`
      alter table submissions drop constraint submissions_about_check, drop column sealed_about;
    `);
  }
}
