import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { InboxPage } from '../../core/contract/index.js';
import { RebuildSearch } from '../../core/jobs/search-index/index.js';
import { deskOf } from '../support/desk.js';
import { addManyVoices } from '../support/many-voices.js';
import { type Product, startProduct } from '../support/product.js';

/** Words that stand in so many voices that a list is walked, in some, in few, and thick but far from the beginning of a list. */
const VOICES = 9_000;
let product: Product;
let triage: { cookie: string };
const desk = deskOf(() => product);
const query = <T>(sql: string): Promise<T[]> => product.app.get(DataSource).query(sql);
beforeAll(async () => {
  product = await startProduct();
  triage = await product.signIn('triage@many', ['triage'], []);
  await addManyVoices(product.app.get(DataSource), VOICES, product.clock.now());
  await query(
    `update submissions set text = text || case when abs(hashtext(receipt)) % 100 = 0 then ' 図鑑' else '' end
                                      || case when abs(hashtext(receipt)) % 3 = 0 then ' 駐輪場' else '' end
                                      || case when received_at < (select percentile_disc(0.3) within group (order by received_at) from submissions) then ' 水車' else '' end`,
  );
  await product.app.get(RebuildSearch).rebuild();
  await query('analyze submission_search');
}, 120_000);
afterAll(() => product.close());

it.each(['図鑑', '駐輪場', '水車', '本'])(
  '%s is found in each voice that has it, once, in order, page by page',
  async (word) => {
    const right = (
      await query<{ id: string }>(
        `select id from submissions where text like '%${word}%' and privacy = 'public' and status not in ('received', 'withdrawn')
        order by received_at desc, id desc`,
      )
    ).map(({ id }) => id);
    const found: string[] = [];
    let cursor: string | null = '';
    do {
      const page: InboxPage = await desk.read<InboxPage>(
        triage,
        `inbox?view=all&limit=100&q=${encodeURIComponent(word)}${cursor ? `&cursor=${cursor}` : ''}`,
      );
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    const publicOnes = new Set(right);
    expect(found.filter((id) => publicOnes.has(id))).toEqual(right);
    expect(new Set(found).size).toBe(found.length);
  },
  240_000,
);
