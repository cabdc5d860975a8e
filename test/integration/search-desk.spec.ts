import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { InboxPage } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

let product: Product;
type Person = { cookie: string };
const desk = deskOf(() => product);
let clerk: Person;
let other: Person;
let triage: Person;
beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk@search', ['clerk'], ['shuno']);
  other = await product.signIn('other@search', ['clerk'], ['tabunka-kyosei']);
  triage = await product.signIn('triage@search', ['triage'], []);
});
afterAll(() => product.close());

const search = (who: Person, q: string, more = 'view=all') =>
  desk.read<InboxPage>(who, `inbox?${more}&q=${encodeURIComponent(q)}`);
const arrive = async (input: object) => {
  const sent = await product.submit({ measure: '5-6-1-2', ...input });
  await product.route();
  return sent;
};

describe('who searches at the desk', () => {
  it.each([
    ['コンビニの振込用紙が読めません。', '振り込み'],
    ['ｺﾞﾐ袋の値段を教えて。', 'ごみ袋'],
    ['Queria informações sobre o IPTU.', 'informacao'],
    ['宮﨑と申します。納税の相談です。', '宮崎'],
  ])('finds %j by %j', async (text, q) => {
    const { id } = await arrive({ text });
    expect((await search(clerk, q)).items.map((item) => item.id)).toContain(id);
  });

  it('is told in which other lists the words stand', async () => {
    const { id } = await arrive({ text: '水族館の割引の納付について聞きたいです。' });
    const { version } = await desk.open(clerk, id);
    await desk.answer(clerk, id, { text: '七味の会で説明します。', version });
    await product.index();
    const { items, found } = await search(clerk, '水族館', 'view=new');
    expect(items).toEqual([]);
    expect(found?.views).toMatchObject({ new: 0, answered: 1, all: 1 });
  });

  it('finds a voice by the words of its answer, and is told that they stand there', async () => {
    const { items } = await search(clerk, '七味の会');
    expect(items.map(({ foundIn }) => foundIn)).toEqual([['answers']]);
  });

  it('finds a sender only when that is asked for and written down, and only whom this person answers', async () => {
    const { id } = await arrive({
      text: '窓口の時間を延ばしてください。',
      contact: { name: '鬼怒川 ほたる', email: 'hotaru@example.org' },
    });
    const withSender = 'view=all&sender=yes';
    const ids = ({ items }: InboxPage) => items.map((item) => item.id);
    const lines = async () =>
      (
        await product.app
          .get(DataSource)
          .query(`select 1 from audit_log where verb = 'search.sender'`)
      ).length;
    const before = await lines();
    expect(ids(await search(clerk, '鬼怒川'))).toEqual([]);
    expect(await lines()).toBe(before);
    expect(ids(await search(clerk, '鬼怒川', withSender))).toEqual([id]);
    expect(await lines()).toBe(before + 1);
    for (const who of [other, triage])
      expect(ids(await search(who, '鬼怒川', withSender))).toEqual([]);
  });

  it('finds nothing of another section, nor of what was taken back', async () => {
    const { id, receipt, secret } = await arrive({ text: '駱駝の税金はありますか。' });
    expect((await search(other, '駱駝')).items).toEqual([]);
    expect((await search(clerk, '駱駝')).items.map((item) => item.id)).toEqual([id]);
    await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    expect((await search(clerk, '駱駝')).items).toEqual([]);
    const left = await product.app
      .get(DataSource)
      .query('select 1 from submission_search where submission_id = $1', [id]);
    expect(left).toEqual([]);
  });

  it('keeps confided words out of the index', async () => {
    const { id } = await product.submit({
      kind: 'consultation',
      topic: 'dv',
      text: '夫の孔雀がこわいです。',
      measure: undefined,
    });
    await product.route();
    expect(
      await product.app
        .get(DataSource)
        .query('select 1 from submission_search where submission_id = $1', [id]),
    ).toEqual([]);
  });

  it.each(['%', '_', '\\', '(((', '🎉', "';--", '[a-z]*', '。、', '\u202e'])(
    'gets nothing or all by %j, and no error',
    async (q) => {
      const { status } = await product.call(
        'GET',
        `/api/staff/inbox?view=all&q=${encodeURIComponent(q)}`,
        { headers: clerk },
      );
      expect(status).toBe(200);
    },
  );

  it('is told that ten thousand letters are too many', async () => {
    const { status } = await product.call(
      'GET',
      `/api/staff/inbox?view=all&q=${'x'.repeat(10_000)}`,
      { headers: clerk },
    );
    expect(status).toBe(422);
  });
});
