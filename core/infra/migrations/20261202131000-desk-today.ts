import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Voices whose senders have written something that nobody has done anything about: few, and asked for with each list. */
export class DeskToday20261202131000 implements MigrationInterface {
  readonly name = 'DeskToday20261202131000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'create index submissions_news on submissions (id) where news_since is not null;',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index submissions_news;');
  }
}
