import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What public pages are made from, beside the city's files. */
const PUBLIC = [
  'publications',
  'plans',
  'plan_nodes',
  'plan_texts',
  'indicators',
  'sections',
  'section_ownerships',
  'consultation_topics',
] as const;

/**
 * A number that rises whenever something changes that anybody may read, so that what is kept of it in memory is known to be
 * old. It rises with the change itself, at the end of its transaction: whoever sees the number sees the change. As the last
 * act of a transaction it can wait for others, and never in a circle with them; and once in each is enough.
 */
export class PublicGeneration20261130100000 implements MigrationInterface {
  readonly name = 'PublicGeneration20261130100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table public_generation (
        only_row boolean primary key default true check (only_row),
        value bigint not null,
        changed_in xid8
      );
      insert into public_generation (value) values (1);
      create function raise_public_generation() returns trigger language plpgsql as $$
      begin
        update public_generation set value = value + 1, changed_in = pg_current_xact_id()
         where changed_in is distinct from pg_current_xact_id();
        return null;
      end $$;
    `);
    for (const table of PUBLIC)
      await db.query(`
        create constraint trigger ${table}_are_public after insert or update or delete on ${table}
          deferrable initially deferred for each row execute function raise_public_generation();
      `);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of PUBLIC) await db.query(`drop trigger ${table}_are_public on ${table};`);
    await db.query('drop function raise_public_generation; drop table public_generation;');
  }
}
