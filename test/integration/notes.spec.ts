import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { InboxPage, OwnSubmission, StaffSubmission } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Do staff write to each other about a voice, without its sender ever reading a word of it? */
let product: Product;
let clerk: { cookie: string };
let chief: { cookie: string };
const SECTION = 'tabunka-kyosei';
const NOTE = '紫陽花の件は河川課と電話で話した。';

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], [SECTION]);
  chief = await product.signIn('chief', ['approver'], [SECTION]);
});
afterAll(() => product.close());

const desk = deskOf(() => product);
const note = (who: { cookie: string }, id: string, text = NOTE) =>
  product.call<StaffSubmission>('POST', `/api/staff/submissions/${id}/note`, {
    headers: who,
    body: { text },
  });
const routed = () => desk.routed({ measure: '5-4-1' });

describe('a note', () => {
  it('is read by the colleagues, with who wrote it, and stands in the history', async () => {
    const id = await routed();
    expect((await note(clerk, id)).status).toBe(200);
    await note(chief, id, '了解です。');
    const { notes, history } = await desk.open(chief, id);
    expect(notes.map(({ text, by }) => [text, by])).toEqual([
      [NOTE, 'clerk'],
      ['了解です。', 'chief'],
    ]);
    expect(history.filter(({ verb }) => verb === 'note')).toHaveLength(2);
    expect(JSON.stringify(history)).not.toContain(NOTE);
  });

  it('takes nothing from what a colleague has open, and makes no news old', async () => {
    const id = await routed();
    const { version } = await desk.open(clerk, id);
    await product.app
      .get(DataSource)
      .query(`update submissions set news_since = now() where id = $1`, [id]);
    await note(chief, id);
    const after = await desk.open(clerk, id);
    expect([after.version, after.newsSince === null]).toEqual([version, false]);
    const answered = await product.call('POST', `/api/staff/submissions/${id}/draft`, {
      headers: clerk,
      body: { version, text: '来月から' },
    });
    expect(answered.status).toBe(200);
  });

  it('is found by its words, by those who may open the voice and by nobody else', async () => {
    const id = await routed();
    await note(clerk, id, '玉虫色の合意があった');
    await product.index();
    const found = async (who: { cookie: string }) =>
      (
        await product.call<InboxPage>(
          'GET',
          `/api/staff/inbox?view=all&q=${encodeURIComponent('玉虫色')}`,
          {
            headers: who,
          },
        )
      ).body.items.map((item) => item.id);
    expect(await found(chief)).toEqual([id]);
    expect(await found(await product.signIn('other', ['clerk'], ['kasen']))).toEqual([]);
  });

  it('never reaches the sender: not the own page, not what is published', async () => {
    const { id, receipt, secret } = await product.submit({
      measure: '5-4-1',
      text: '図書館を夜も開けてください。',
      consentToPublish: true,
    });
    await product.route();
    await note(clerk, id);
    await desk.answer(clerk, id, { text: '開けます。' });
    await desk.act(clerk, id, 'publish', { publicText: '図書館を夜も開けてください。' });
    await note(clerk, id, `${NOTE}もう一度`);
    const own = await product.call<OwnSubmission>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    const opinions = await product.call('GET', '/api/opinions');
    expect(own.status).toBe(200);
    expect(JSON.stringify([own.body, opinions.body])).not.toContain('紫陽花');
  });

  it('goes when the voice is taken back', async () => {
    const { id, receipt, secret } = await product.submit({ measure: '5-4-1' });
    await product.route();
    await note(clerk, id);
    await product.call('POST', `/api/submissions/${receipt}/withdraw`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    const { notes, may } = await desk.open(clerk, id);
    expect([notes, may.includes('note')]).toEqual([[], false]);
  });

  it('about a confided voice is sealed, and read by its desk', async () => {
    const counsellor = await product.signIn('counsellor', ['counsellor'], ['*']);
    const id = await desk.routed({ kind: 'consultation', topic: 'dv', measure: undefined });
    expect((await note(counsellor, id)).status).toBe(200);
    expect((await desk.open(counsellor, id)).notes.map(({ text }) => text)).toEqual([NOTE]);
    const [{ text }] = await product.app
      .get(DataSource)
      .query('select text from notes where submission_id = $1', [id]);
    expect(text).not.toContain('紫陽花');
  });
});
