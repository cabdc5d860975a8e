import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../core/base/kernel/index.js';
import { all, rowsOf, type Sql, sql } from '../../core/base/sql/index.js';
import { INBOX_ORDERS, INBOX_VIEWS, type Role } from '../../core/contract/index.js';
import { visibleTo } from '../../core/portals/desk/access/staff-scope.js';
import { pageStatement } from '../../core/portals/desk/inbox/inbox.queries.js';
import { conditionsOf, type InboxFilter } from '../../core/portals/desk/inbox/inbox-filter.js';
import { ViewCountsQueries } from '../../core/portals/desk/inbox/view-counts.queries.js';
import { VoiceCountsRepository } from '../../core/records/submissions/index.js';
import { addManyVoices } from '../support/many-voices.js';
import { type Product, startProduct } from '../support/product.js';
import { planOf, rowsLookedAt } from '../support/query-plan.js';

/** Does a desk with a hundred thousand voices read each list from an index, rightly, and know its numbers without counting? */
const VOICES = 100_000;
const PAGE = 30;
/** Rows that a page may look at: some hundred for its own, and what an unusual filter walks past; statistics are a sample, and plans near each other change with it. */
const MOST_ROWS = 12_000;

let product: Product;
let dataSource: DataSource;
let sections: string[];
const now = new Date('2026-11-24T10:00:00+09:00');
const times = {
  now,
  todayEnds: new Date('2026-11-24T23:59:59+09:00'),
  weekEnds: new Date('2026-11-29T23:59:59+09:00'),
};
const actor = (roles: readonly Role[], sectionIds: readonly string[]): StaffActor =>
  ({ kind: 'staff', id: '00000000-0000-4000-8000-000000000001', roles, sectionIds }) as never;
const people = (): Readonly<Record<string, StaffActor>> => ({
  'a clerk': actor(['clerk'], sections.slice(-1)),
  'a clerk of three sections': actor(['clerk'], sections.slice(-3)),
  'one who sorts voices': actor(['triage'], []),
  'a counsellor': actor(['clerk', 'counsellor'], sections.slice(0, 1)),
});
const FILTERS: Readonly<Record<string, Partial<InboxFilter>>> = {
  'no filter': {},
  'a state': { status: 'declined' },
  'an open state': { status: 'in_progress' },
  'a common language': { lang: 'ja' },
  'a rare language': { lang: 'ne' },
  'a language that nobody wrote': { lang: 'pt-BR' },
  'a measure': { measure: '5-2-3' },
  'a kind': { kind: 'consultation' },
  'a topic': { topic: 'legal' },
  "nobody's": { assigneeId: null },
  'due days': {
    dueFrom: new Date('2026-11-20T00:00:00Z'),
    dueTo: new Date('2026-11-25T00:00:00Z'),
  },
};

beforeAll(async () => {
  product = await startProduct();
  dataSource = product.app.get(DataSource);
  await addManyVoices(dataSource, VOICES, now);
  const rows = await rowsOf<{ id: string }>(
    dataSource,
    sql`select section_id as id from submissions group by section_id order by count(*)`,
  );
  sections = rows.map(({ id }) => id);
});
afterAll(() => product.close());

const planned = (statement: Sql) => planOf(dataSource, statement, 'submissions');
const filterOf = (more: Partial<InboxFilter>): InboxFilter => ({
  view: 'all',
  order: 'due',
  limit: PAGE,
  ...more,
});

describe('every list', () => {
  const cases = ['a clerk', 'a clerk of three sections', 'one who sorts voices', 'a counsellor'];
  it.each(cases)('of %s is read from an index, in each view, order and filter', async (who) => {
    const reader = people()[who] as StaffActor;
    const slow: string[] = [];
    for (const view of INBOX_VIEWS)
      for (const order of INBOX_ORDERS)
        for (const [name, filter] of Object.entries(FILTERS)) {
          if (order !== 'due' && filter.dueFrom) continue;
          const statement = pageStatement(reader, filterOf({ ...filter, view, order }), times);
          if (!statement) continue;
          const plan = await planned(statement);
          const rows = rowsLookedAt(plan);
          if (rows > MOST_ROWS || plan.some((node) => node['Node Type'] === 'Seq Scan'))
            slow.push(`${view}, ${order}, ${name}: ${rows} rows`);
        }
    expect(slow).toEqual([]);
  });

  it.each(cases)('of %s holds the voices that a look at all of them finds', async (who) => {
    const reader = people()[who] as StaffActor;
    for (const view of INBOX_VIEWS)
      for (const [name, filter] of Object.entries(FILTERS)) {
        const asked = filterOf({ ...filter, view });
        const statement = pageStatement(reader, asked, times);
        const page = statement ? await rowsOf<{ id: string }>(dataSource, statement) : [];
        const found = await rowsOf<{ id: string }>(
          dataSource,
          sql`select s.id from submissions s where ${all([visibleTo(reader), ...conditionsOf(reader, asked, times)])}
               order by s.due_at, s.id limit ${PAGE + 1}`,
        );
        expect([view, name, page.map(({ id }) => id)]).toEqual([
          view,
          name,
          found.map(({ id }) => id),
        ]);
      }
  });

  it('costs on page n what it costs on page 1', async () => {
    const reader = people()['a clerk'] as StaffActor;
    const deep = filterOf({
      order: 'newest',
      cursor: { at: new Date('2026-01-20T00:00:00Z'), id: 'ffffffff-ffff-4fff-8fff-ffffffffffff' },
    });
    const rows = rowsLookedAt(await planned(pageStatement(reader, deep, times) as Sql));
    expect(rows).toBeGreaterThan(PAGE);
    expect(rows).toBeLessThan(PAGE * 10);
  });
});

describe('the numbers', () => {
  const counted = async (reader: StaffActor) => {
    const known = await product.app.get(ViewCountsQueries).counts(reader, times);
    const each = await Promise.all(
      Object.keys(known).map(async (view) => {
        const filter = filterOf({ view: view as InboxFilter['view'] });
        const [row] = await rowsOf<{ n: number }>(
          dataSource,
          sql`select count(*)::int as n from submissions s
               where ${all([visibleTo(reader), ...conditionsOf(reader, filter, times)])}
                 and s.status <> 'received'`,
        );
        return [view, row?.n] as const;
      }),
    );
    return { known, found: Object.fromEntries(each) };
  };

  it.each([
    ['as voices came', sql`select 1`],
    [
      'after many moved',
      sql`update submissions set status = 'answered', section_id = null where id::text < '2'`,
    ],
    [
      'after some were read as something else',
      sql`update submissions set detected_lang = 'vi', detected_confidence = 1, folded = true where id::text > 'e'`,
    ],
    [
      'after some were taken up',
      sql`update submissions set assignee_id = id, urgent = '{}' where id::text > 'd'`,
    ],
    [
      'after some are gone',
      sql`delete from submissions where id::text > 'f8' or status = 'withdrawn'`,
    ],
  ])('are those of a count of all voices, %s', async (_, change) => {
    await dataSource.query(change.text, change.values);
    const readers = Object.values(people());
    for (const reader of readers) {
      const { known, found } = await counted(reader);
      expect(known).toEqual(found);
    }
    await product.app.get(VoiceCountsRepository).gather();
    for (const reader of readers) {
      const { known, found } = await counted(reader);
      expect(known).toEqual(found);
    }
  });
});
