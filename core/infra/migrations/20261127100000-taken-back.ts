import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken back may be published again with another text: of one voice only one publication stands at a time. */
export class TakenBack20261127100000 implements MigrationInterface {
  readonly name = 'TakenBack20261127100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- what stands published of a voice; at most one
      create unique index publications_standing on publications (submission_id) where retracted_at is null;
      alter table publications drop constraint publications_submission_id_key;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the newest of each voice stays: the previous version knows one of each
      delete from publications p using publications newer
       where newer.submission_id = p.submission_id and (newer.published_at, newer.id) > (p.published_at, p.id);
      alter table publications add constraint publications_submission_id_key unique (submission_id);
      drop index publications_standing;
    `);
  }
}
