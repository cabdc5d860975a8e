import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms that a resident has not sent yet, sealed by the server of the pages: nobody can read them here. */
export class FormsUnderWay20261128100000 implements MigrationInterface {
  readonly name = 'FormsUnderWay20261128100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table forms_under_way (
        place text primary key,
        sealed text not null,
        expires_at timestamptz not null
      );
      create index forms_under_way_expiry on forms_under_way (expires_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table forms_under_way;');
  }
}
