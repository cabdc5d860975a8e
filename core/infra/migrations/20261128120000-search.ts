import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The folded words of voices, for searching. The worker fills it; `submissions` gets no index on words. */
export class Search20261128120000 implements MigrationInterface {
  readonly name = 'Search20261128120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table submission_search (
        submission_id uuid not null references submissions (id) on delete cascade,
        part text not null check (part in ('words', 'answers', 'sender')),
        version smallint not null,
        plain text not null,
        joined text not null,
        grams int[] not null,
        primary key (submission_id, part)
      );
      -- The texts are read for each candidate, the pieces never: those go out of the row when it grows.
      alter table submission_search alter column grams set storage external;
      -- Serves SearchIndexRepository.probe. A small list of what is pending: a search reads it whole.
      create index submission_search_grams on submission_search using gin (grams) with (gin_pending_list_limit = 1024);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table submission_search;');
  }
}
