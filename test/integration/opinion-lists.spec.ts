import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { all, rowsOf, type Sql, sql } from '../../core/base/sql/index.js';
import { listOpinions, OPINION_ORDERS, type OpinionPage } from '../../core/contract/index.js';
import {
  OPINION_ORDERS as BY,
  conditionsOf,
  type OpinionFilter,
  type OpinionList,
} from '../../core/portals/public/opinions/opinion-filter.js';
import { listStatement } from '../../core/portals/public/opinions/opinion-pages.queries.js';
import { PublishedLinesQueries } from '../../core/portals/public/opinions/published-lines.queries.js';
import {
  type LastBefore,
  PublicationRepository,
  placeInList,
} from '../../core/records/publications/index.js';
import { addManyVoices, publishMany } from '../support/many-voices.js';
import { type Product, startProduct } from '../support/product.js';
import { planOf, rowsLookedAt } from '../support/query-plan.js';

/** Does a city with some hundred thousand voices read each list of published opinions from an index, rightly? */
const VOICES = 120_000;
const PAGE = 20;
/** Rows that a page may look at: some hundred for its own, and what an unusual filter walks past. */
const MOST_ROWS = 8_000;

let product: Product;
let dataSource: DataSource;
let filters: Readonly<Record<string, OpinionFilter>>;
beforeAll(async () => {
  product = await startProduct();
  dataSource = product.app.get(DataSource);
  await addManyVoices(dataSource, VOICES, product.clock.now());
  await publishMany(dataSource);
  await dataSource.transaction((manager) =>
    product.app.get(PublicationRepository).placeAll(manager),
  );
  await dataSource.query('vacuum analyze publications');
  const [section] = await rowsOf<{ id: string; measure: string }>(
    dataSource,
    sql`select section_id as id, min(measure) as measure from publications group by section_id order by count(*) limit 1`,
  );
  const year = { from: new Date('2025-12-31T15:00:00Z'), until: new Date('2026-12-31T15:00:00Z') };
  const before = {
    from: new Date('2024-12-31T15:00:00Z'),
    until: new Date('2025-12-31T15:00:00Z'),
  };
  const sectionId = section?.id ?? '';
  const measure = section?.measure ?? '';
  filters = {
    'no filter': {},
    'a common language': { writtenIn: 'ja' },
    'a rare language': { writtenIn: 'ne' },
    'a language that nobody wrote': { writtenIn: 'pt-BR' },
    'a measure': { measure: '5-2-3' },
    'a part of a measure that nobody wrote on': { measure: '5-2-3-1' },
    'a small section': { sectionId },
    'this year': year,
    'the year before': before,
    'a year without any': { from: new Date('2020-01-01Z'), until: new Date('2021-01-01Z') },
    'a rare language on a measure': { writtenIn: 'ne', measure },
    'a common language on a measure': { writtenIn: 'ja', measure },
    'a rare language of a section': { writtenIn: 'ne', sectionId },
    'a common language of a section': { writtenIn: 'ja', sectionId },
    'a measure of a section': { measure, sectionId },
    'all of them': { measure, sectionId, writtenIn: 'vi', ...before },
    'a language in a year': { writtenIn: 'vi', ...year },
    'a measure in a year': { measure, ...before },
  };
}, 300_000);
afterAll(() => product.close());

const listOf = (more: Partial<OpinionList>): OpinionList => ({
  order: 'heard',
  limit: PAGE,
  ...more,
});
/** As a reader asks: a year is never listed by its places. */
const lists = () =>
  OPINION_ORDERS.flatMap((order) =>
    Object.entries(filters)
      .filter(([, filter]) => order !== 'heard' || !filter.from)
      .map(([name, filter]) => ({ name: `${order}, ${name}`, list: listOf({ ...filter, order }) })),
  );
const planned = (statement: Sql) => planOf(dataSource, statement, 'publications');

describe('every list of opinions', () => {
  it('is read from an index, in each order and filter', async () => {
    const slow: string[] = [];
    for (const { name, list } of lists()) {
      const plan = await planned(listStatement(list, PAGE + 1));
      const rows = rowsLookedAt(plan);
      if (rows > MOST_ROWS || plan.some((node) => node['Node Type'] === 'Seq Scan'))
        slow.push(`${name}: ${rows} rows`);
    }
    expect(slow).toEqual([]);
  }, 120_000);

  it('holds the opinions that a look at all of them finds', async () => {
    for (const { name, list } of lists()) {
      const { column, way } = BY[list.order];
      const page = await rowsOf<{ id: string }>(dataSource, listStatement(list, PAGE + 1));
      const found = await rowsOf<{ id: string }>(
        dataSource,
        sql`select id from (select * from publications p where ${all(conditionsOf(list))} offset 0) w
             order by ${column} ${way}, id ${way} limit ${PAGE + 1}`,
      );
      expect([name, page.map(({ id }) => id)]).toEqual([name, found.map(({ id }) => id)]);
    }
  }, 120_000);

  it.each(OPINION_ORDERS)('costs on page n what it costs on page 1, by %s', async (order) => {
    const cursor = {
      at: new Date('2026-03-20T00:00:00Z'),
      id: 'ffffffff-ffff-4fff-8fff-ffffffffffff',
    };
    const rows = rowsLookedAt(await planned(listStatement(listOf({ order, cursor }), PAGE + 1)));
    expect(rows).toBeGreaterThan(PAGE);
    expect(rows).toBeLessThan(PAGE * 3);
  });
});

describe('a reader', () => {
  const read = async (query: string) =>
    (await product.call<OpinionPage>('GET', `${listOpinions.path}?${query}`)).body;

  it('meets each opinion of a list once, page by page', async () => {
    const ids: string[] = [];
    let cursor: string | null = '';
    do {
      const page: OpinionPage = await read(`writtenIn=ne&limit=7&cursor=${cursor}`);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    const [{ total } = { total: 0 }] = await rowsOf<{ total: number }>(
      dataSource,
      sql`select count(*)::int as total from publications where lang = 'ne'`,
    );
    expect(total).toBeGreaterThan(20);
    expect([ids.length, new Set(ids).size]).toEqual([total, total]);
  });

  it('is told the total that a count finds', async () => {
    for (const [name, { sectionId, from, ...filter }] of Object.entries(filters)) {
      if (sectionId || from) continue;
      const [row] = await rowsOf<{ n: number }>(
        dataSource,
        sql`select count(*)::int as n from publications p where ${all(conditionsOf(filter))}`,
      );
      const { total } = await read(
        new URLSearchParams({ limit: '1', ...filter } as never).toString(),
      );
      expect([name, total]).toEqual([name, row?.n]);
    }
  });

  it.each([
    'limit=0',
    'limit=9e9',
    'cursor=x',
    `cursor=${'A'.repeat(5_000)}`,
    'year=0000',
    'year=20266',
    'sort=best',
    'measure=%27;--',
    `q=${'x'.repeat(10_000)}`,
    `writtenIn=${'a'.repeat(999)}`,
  ])('is told what is wrong with %s', async (query) => {
    const { status } = await product.call('GET', `${listOpinions.path}?${query}`);
    expect([400, 414, 422]).toContain(status);
  });

  it.each([
    'section=nowhere',
    'measure=9-9-9',
    'writtenIn=tlh',
    'year=2099',
    'q=%F0%9F%8E%89',
    'q=%25',
    'q=(((%5B',
    // Of another list, and of a time before any.
    `cursor=${Buffer.from('0001-01-01T00:00:00.000Z 00000000-0000-4000-8000-000000000000').toString('base64url')}`,
    `cursor=${Buffer.from('9999-12-31T23:59:59.999Z 00000000-0000-4000-8000-000000000000').toString('base64url')}&sort=oldest`,
  ])('gets an empty list for %s', async (query) => {
    const { status, body } = await product.call<OpinionPage>(
      'GET',
      `${listOpinions.path}?${query}`,
    );
    expect([status, body.items, body.nextCursor]).toEqual([200, [], null]);
  });
});

describe('what is kept of opinions', () => {
  it('are places by the rule, for all at once as for each alone', async () => {
    const rows = await rowsOf<
      LastBefore & { publishedAt: Date; placedAt: Date; measure: string | null }
    >(
      dataSource,
      sql`select published_at as "publishedAt", placed_at as "placedAt", measure,
                 lag(published_at) over (partition by lang order by published_at, id) as "ofLanguage",
                 lag(published_at) over (partition by measure order by published_at, id) as "ofMeasure"
            from publications`,
    );
    const wrong = rows.filter(({ publishedAt, placedAt, measure, ofLanguage, ofMeasure }) => {
      const place = placeInList(publishedAt, {
        ofLanguage,
        ofMeasure: measure === null ? undefined : ofMeasure,
      });
      return Math.abs(place.getTime() - placedAt.getTime()) > 2;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['as they came', sql`select 1`],
    [
      'after many were taken back',
      sql`update publications set retracted_at = now() where id::text < '2'`,
    ],
    ['after some came back', sql`update publications set retracted_at = null where id::text < '1'`],
    ['after some are gone', sql`delete from publications where id::text > 'f'`],
    [
      'after others were read otherwise',
      sql`update publications set lang = 'vi', measure_code = null where id::text > 'e'`,
    ],
  ])('are the numbers of a count of all, %s', async (_, change) => {
    await dataSource.query(change.text, change.values);
    const order = sql`order by lang, "measureCode", "sectionId"`;
    const counted = await rowsOf(
      dataSource,
      sql`select lang, measure_code as "measureCode", section_id as "sectionId", count(*)::int as n
            from publications where retracted_at is null group by 1, 2, 3 ${order}`,
    );
    const key = (line: object) => JSON.stringify(line);
    const known = await product.app.get(PublishedLinesQueries).lines();
    expect(known.map(key).sort()).toEqual(counted.map((line) => key(line as object)).sort());
  });
});
