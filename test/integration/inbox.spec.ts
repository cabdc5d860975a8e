import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the desk's list show each voice once, in order, and refuse what it cannot read? */
let product: Product;
let shuno: { cookie: string };
beforeAll(async () => {
  product = await startProduct();
  shuno = await product.signIn('shuno', ['clerk'], ['shuno']);
});
afterAll(() => product.close());

const inbox = async (who: { cookie: string }, query: string): Promise<InboxPage> =>
  (await product.call<InboxPage>('GET', `/api/staff/inbox?${query}`, { headers: who })).body;

describe('the inbox', () => {
  it('pages through all by keyset, each voice once, newest first', async () => {
    for (let i = 0; i < 7; i++) {
      product.clock.advance({ seconds: 30 });
      await product.submit({ measure: '5-6-1-2', text: `税 ${i}` });
    }
    await product.route();
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await inbox(shuno, `view=all&limit=3&cursor=${cursor}`);
      seen.push(...page.items.map((i) => i.receivedAt));
      cursor = page.nextCursor ?? '';
    } while (cursor);
    const whole = await inbox(shuno, 'view=all&limit=100');
    expect(seen).toEqual(whole.items.map((i) => i.receivedAt));
    expect(seen).toEqual([...seen].sort().reverse());
    expect(whole.total).toBe(seen.length);
  });

  it.each([
    ['all its words, in any order', '番号 住民税'],
    ['its number as a Japanese keyboard types it', 'ＫＢ－２０２６'],
  ])('finds a voice by %s', async (_, q) => {
    const { id, receipt } = await product.submit({
      measure: '5-6-1-2',
      text: '住民税の納付書の番号が読めません。',
    });
    await product.route();
    const wanted = q.startsWith('Ｋ')
      ? receipt.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
      : q;
    const found = await inbox(shuno, `view=all&q=${encodeURIComponent(wanted)}`);
    expect(found.items.map((i) => i.id)).toContain(id);
    expect(
      (await inbox(shuno, `view=all&q=${encodeURIComponent(`${wanted} 水族館`)}`)).items,
    ).toEqual([]);
  });

  it('finds nothing by a sign that every number has', async () => {
    expect((await inbox(shuno, 'view=all&q=-')).items).toEqual([]);
  });

  it('searches for what is left of words with signs that nobody sees', async () => {
    const all = await inbox(shuno, 'view=all');
    expect((await inbox(shuno, 'view=all&q=%00%E2%80%AE')).items).toEqual(all.items);
  });

  it.each([
    'view=none',
    'limit=0',
    'limit=101',
    'cursor=zz',
    `cursor=${Buffer.from(`2026-01-01T00:00:00Z ${'-'.repeat(36)}`).toString('base64url')}`,
    'limit=1&limit=2',
    'status=zz',
    'section=nowhere',
  ])('refuses %s with a code', async (query) => {
    expect(
      await product.call('GET', `/api/staff/inbox?${query}`, { headers: shuno }),
    ).toMatchObject({ status: 422 });
  });
});
