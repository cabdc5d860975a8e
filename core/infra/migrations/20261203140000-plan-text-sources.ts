import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A translation of a text of the plan says of which Japanese it is one, and who made it: once the plan says something else, it is
 * not shown any more. Rows of before say neither, and count as they did.
 */
export class PlanTextSources20261203140000 implements MigrationInterface {
  readonly name = 'PlanTextSources20261203140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plan_texts
        add column source text,
        add column origin text check (origin in ('person', 'engine'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table plan_texts drop column source, drop column origin;');
  }
}
