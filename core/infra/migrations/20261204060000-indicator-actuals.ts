import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an indicator came to in a year, as a person stated it. Rows are never changed: the newest of a year stands, one without a value takes the year back. */
export class IndicatorActuals20261204060000 implements MigrationInterface {
  readonly name = 'IndicatorActuals20261204060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table indicator_actuals (
        id uuid primary key,
        -- Two may be stated in one instant: the later one stands.
        place bigint generated always as identity,
        indicator_code text not null,
        fiscal_year int not null check (fiscal_year between 1900 and 2200),
        value numeric,
        source text not null check (source <> ''),
        remark text,
        stated_by uuid not null references staff_members (id),
        stated_at timestamptz not null
      );
      create index indicator_actuals_newest on indicator_actuals (indicator_code, fiscal_year, place desc);
      create constraint trigger indicator_actuals_are_public after insert or update or delete on indicator_actuals
        deferrable initially deferred for each row execute function raise_public_generation();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table indicator_actuals;');
  }
}
