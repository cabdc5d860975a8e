import type { MigrationInterface, QueryRunner } from 'typeorm';

const STANDS = 'retracted_at is null';
/** What published opinions are counted by; the year is a matter of the city's calendar and is not kept. */
const KEY = 'lang, measure_code, section_id';
/** What a list may be narrowed by: nothing, one thing, or two of them. */
const NARROWED: Readonly<Record<string, string>> = {
  all: '',
  lang: 'lang, ',
  measure: 'measure, ',
  section: 'section_id, ',
  lang_measure: 'lang, measure, ',
  lang_section: 'lang, section_id, ',
  measure_section: 'measure, section_id, ',
};
const ORDERS = { placed: 'placed_at', published: 'published_at' } as const;

const indexes = Object.entries(ORDERS).flatMap(([order, column]) =>
  Object.entries(NARROWED).map(
    ([name, columns]) =>
      `create index publications_${order}_${name} on publications (${columns}${column}, id) where ${STANDS};`,
  ),
);

/** What one statement changed in the numbers, in one order so that two of them never wait for each other. */
const addChanges = (lines: string) => `
  insert into publication_counts (${KEY}, n)
  select ${KEY}, sum(n) from (${lines}) as d (${KEY}, n) group by ${KEY} having sum(n) <> 0 order by ${KEY}
  on conflict (${KEY}) do update set n = publication_counts.n + excluded.n;`;
const linesOf = (rows: string, n: 1 | -1) => `select ${KEY}, ${n} from ${rows} where ${STANDS}`;

/**
 * The lists of published opinions at a million: an index for each way that they are ordered and narrowed, their numbers kept
 * by what changes, and their folded words in a table of their own, apart from the words that only staff may find.
 */
export class OpinionsByIndex20261129120000 implements MigrationInterface {
  readonly name = 'OpinionsByIndex20261129120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table publications
        add column measure text generated always as (substring(measure_code from '^[0-9]+-[0-9]+-[0-9]+')) stored,
        -- where it stands in the list that everybody sees first: core/records/publications/place-in-list.ts
        add column placed_at timestamptz;
      update publications p
         set placed_at = p.published_at + least(interval '14 days', greatest(p.published_at - w.of_lang, p.published_at - w.of_measure) / 2)
        from (select id,
                     lag(published_at, 1, published_at - interval '28 days') over (partition by lang order by published_at, id) as of_lang,
                     case when measure is null then published_at
                          else lag(published_at, 1, published_at - interval '28 days') over (partition by measure order by published_at, id) end as of_measure
                from publications) w
       where w.id = p.id;
      alter table publications alter column placed_at set not null;

      drop index publications_newest;
      drop index publications_measure;
      ${indexes.join('\n      ')}

      create table publication_counts (
        lang text not null, measure_code text, section_id uuid not null, n int not null,
        unique nulls not distinct (${KEY})
      );
      insert into publication_counts (${KEY}, n)
        select ${KEY}, count(*) from publications where ${STANDS} group by ${KEY};

      create function note_changed_publications() returns trigger language plpgsql as $$
      begin
        ${addChanges(`${linesOf('before', -1)} union all ${linesOf('after', 1)}`)}
        return null;
      end $$;
      create trigger publications_changed after update on publications
        referencing old table as before new table as after
        for each statement execute function note_changed_publications();
      create function note_added_publications() returns trigger language plpgsql as $$
      begin
        ${addChanges(linesOf('after', 1))}
        return null;
      end $$;
      create trigger publications_added after insert on publications
        referencing new table as after
        for each statement execute function note_added_publications();
      create function note_deleted_publications() returns trigger language plpgsql as $$
      begin
        ${addChanges(linesOf('before', -1))}
        return null;
      end $$;
      create trigger publications_deleted after delete on publications
        referencing old table as before
        for each statement execute function note_deleted_publications();

      create table publication_search (
        publication_id uuid not null references publications (id) on delete cascade,
        part text not null check (part in ('opinion', 'answer')),
        version smallint not null,
        plain text not null,
        joined text not null,
        grams int[] not null,
        primary key (publication_id, part)
      );
      alter table publication_search alter column grams set storage external;
      create index publication_search_grams on publication_search using gin (grams) with (gin_pending_list_limit = 1024);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table publication_search;
      drop trigger publications_changed on publications;
      drop trigger publications_added on publications;
      drop trigger publications_deleted on publications;
      drop function note_changed_publications, note_added_publications, note_deleted_publications;
      drop table publication_counts;
      alter table publications drop column measure, drop column placed_at;
      drop index if exists ${Object.keys(ORDERS)
        .map(
          (order) =>
            `publications_${order}_all, publications_${order}_lang, publications_${order}_section, publications_${order}_lang_section`,
        )
        .join(', ')};
      create index publications_newest on publications (published_at desc, id desc) where ${STANDS};
      create index publications_measure on publications (measure_code, published_at desc, id desc) where ${STANDS};
    `);
  }
}
