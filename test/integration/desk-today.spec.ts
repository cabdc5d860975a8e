import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appealDecision,
  type InboxPage,
  readToday,
  writeAgain,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does a person begin the day with what waits for them, and with nothing that waits for others? */
let product: Product;
let clerk: { cookie: string };
let colleague: { cookie: string };
let stranger: { cookie: string };
beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
  colleague = await product.signIn('sato', ['clerk'], ['tabunka-kyosei']);
  stranger = await product.signIn('stranger', ['clerk'], ['shuno']);
});
afterAll(() => product.close());
const desk = deskOf(() => product);
const today = async (who: { cookie: string }) => {
  const { status, body } = await product.ask(readToday, {}, who);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
};
const idsIn = async (who: { cookie: string }, view: string): Promise<string[]> =>
  (await today(who)).groups.find((group) => group.view === view)?.items.map(({ id }) => id) ?? [];
const countOf = async (who: { cookie: string }, view: string): Promise<number | undefined> =>
  (await desk.read<InboxPage>(who, 'inbox')).counts[view];

describe('what a resident writes again', () => {
  it('waits for whoever has the voice, not for colleagues or other sections, until it is answered', async () => {
    const { id, receipt, secret } = await product.submit({
      text: '図書館の机を増やしてください。',
      measure: '5-4-1',
    });
    await product.route();
    await desk.act(clerk, id, 'assign');
    await product.ask(writeAgain, {
      params: { receipt },
      body: { text: '二階の机です。' },
      secret,
      headers: { 'idempotency-key': 'again-1' },
    });
    expect(await idsIn(clerk, 'news')).toEqual([id]);
    expect(await countOf(clerk, 'news')).toBe(1);
    for (const other of [colleague, stranger]) expect(await idsIn(other, 'news')).toEqual([]);
    await desk.act(clerk, id, 'message', { text: '確かめます。' });
    expect([await idsIn(clerk, 'news'), await countOf(clerk, 'news')]).toEqual([[], 0]);
  });
});

describe('an answer that came back', () => {
  it('stands with who gave it back and what they said', async () => {
    const id = await desk.routed({ text: '案内を大きくしてください。', measure: '5-4-1' });
    await desk.act(clerk, id, 'answer', { text: '大きくします。' });
    await desk.act(await desk.chiefOf(id), id, 'return', { comment: 'いつからかも書いてください' });
    expect(await idsIn(clerk, 'returned')).toEqual([id]);
    expect((await today(clerk)).returned[id]).toMatchObject({
      comment: 'いつからかも書いてください',
    });
    expect((await today(colleague)).returned).toEqual({});
  });
});

describe('an objection', () => {
  it('waits for the section until somebody has judged it', async () => {
    const { id, receipt, secret } = await product.submit({
      text: '歩道の木を切ってください。',
      measure: '5-4-1',
      consentToPublish: true,
    });
    await product.route();
    await desk.answer(clerk, id, { text: '秋に切ります。' });
    await desk.act(clerk, id, 'withhold', { reason: 'others' });
    expect(await countOf(clerk, 'objections')).toBe(0);
    await product.ask(appealDecision, {
      params: { receipt },
      body: { text: 'だれのことも書いていません。' },
      secret,
    });
    expect([await idsIn(colleague, 'objections'), await countOf(colleague, 'objections')]).toEqual([
      [id],
      1,
    ]);
    expect(await idsIn(stranger, 'objections')).toEqual([]);
    await desk.act(colleague, id, 'uphold', { reply: '家が特定できます。' });
    expect(await countOf(colleague, 'objections')).toBe(0);
  });
});

describe('what arrived since yesterday', () => {
  it('is counted by language and kind, as far as the person may see it', async () => {
    const before = (await today(clerk)).arrived;
    await desk.routed({ text: 'Xin thêm đèn ở công viên này.', measure: '5-4-1', lang: 'vi' });
    const { arrived } = await today(clerk);
    const countIn = (lang: string, of: typeof arrived) =>
      of.languages.find((one) => one.lang === lang)?.count ?? 0;
    expect(arrived.total).toBe(before.total + 1);
    expect(countIn('vi', arrived)).toBe(countIn('vi', before) + 1);
    expect((await today(stranger)).arrived.total).toBe(0);
    product.clock.advance({ days: 3 });
    const later = await product.signIn('clerk', ['clerk'], ['tabunka-kyosei']);
    expect((await today(later)).arrived.total).toBe(0);
  });
});
