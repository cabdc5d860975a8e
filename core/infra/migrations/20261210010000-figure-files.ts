import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which statements came from one file, so that the file can be taken back as a whole. */
export class FigureFiles20261210010000 implements MigrationInterface {
  readonly name = 'FigureFiles20261210010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table indicator_actuals add column file_id uuid;
      create index indicator_actuals_file on indicator_actuals (file_id) where file_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table indicator_actuals drop column file_id;');
  }
}
