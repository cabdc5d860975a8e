import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Opinion, Problem } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does what points at a person stay out of what everybody reads? */
let product: Product;
let clerk: { cookie: string };
const desk = deskOf(() => product);
const TEXT = '街灯を直してください。連絡は080-4455-6677、ごん太までお願いします。';
const PHONE = { start: 14, end: 27, kind: 'phone' };
const NAME = { start: 28, end: 31, kind: 'name' };

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
});
afterAll(() => product.close());

const answered = async (
  text = TEXT,
  answer = '来月、明るいものに取りかえます。',
  more: object = {},
) => {
  const { id } = await product.submit({ text, measure: '5-3-1', consentToPublish: true, ...more });
  await product.route();
  await desk.answer(clerk, id, { text: answer });
  return id;
};
const publish = <T = Problem>(id: string, body: object) => desk.act<T>(clerk, id, 'publish', body);
const published = async (id: string, body: object) => {
  const { status } = await publish(id, body);
  expect(status).toBe(200);
  const { publication } = await desk.open(clerk, id);
  return (await product.call<Opinion>('GET', `/api/opinions/${publication?.id}`)).body;
};
const findsOf = ({ body }: { body: Problem }) =>
  body.errors.map(({ path, code, params }) => [path, code, params]);

describe('publishing', () => {
  it('asks for the public text', async () => {
    const { status, body } = await publish(await answered(), {});
    expect([status, body.errors]).toEqual([422, [{ path: 'publicText', code: 'required' }]]);
  });

  it('is refused with every find, while one is left', async () => {
    const id = await answered();
    const answer = await publish(id, { publicText: TEXT });
    expect([answer.status, answer.body.code]).toEqual([422, 'personal_data_left']);
    expect(findsOf(answer)).toEqual([['publicText', 'personal_data', PHONE]]);
    expect((await desk.open(clerk, id)).publication).toBeNull();
  });

  it('puts a mark where a redaction of the original still stands', async () => {
    const { text } = await published(await answered(), {
      publicText: TEXT,
      redactions: [PHONE, NAME],
    });
    expect(text).toBe('街灯を直してください。連絡は〔電話番号〕、〔名前〕までお願いします。');
  });

  it('puts it in the language of the voice', async () => {
    const words = 'Please mend the lamp. Call me at 080 4455 6677.';
    const { text } = await published(await answered(words, undefined, { lang: 'en' }), {
      publicText: words,
      redactions: [{ start: 33, end: 46, kind: 'phone' }],
    });
    expect(text).toBe('Please mend the lamp. Call me at 〔phone number〕.');
  });

  it('takes a text as the person at the desk has made it', async () => {
    const publicText = '街灯を直してください。';
    expect((await published(await answered(), { publicText })).text).toBe(publicText);
  });

  it('lets a find stay that is waived with a reason, and no other', async () => {
    const id = await answered();
    const waived = [{ start: 14, end: 27, reason: '店の電話番号で、公開されています。' }];
    const elsewhere = [{ ...waived[0], start: 20, end: 30 }];
    expect((await publish(id, { publicText: TEXT, waived: elsewhere })).status).toBe(422);
    expect((await published(id, { publicText: TEXT, waived })).text).toBe(TEXT);
  });

  it.each([
    ['without a reason', [{ start: 14, end: 27, reason: ' ' }], 'waived.0.reason', 'required'],
    ['outside the text', [{ start: 14, end: 999, reason: '店' }], 'waived.0', 'not_allowed'],
    ['of nothing', [{ start: 14, end: 14, reason: '店' }], 'waived.0', 'not_allowed'],
  ])('knows no waiver %s', async (_, waived, path, code) => {
    const { status, body } = await publish(await answered(), { publicText: TEXT, waived });
    expect([status, body.errors[0]]).toMatchObject([422, { path, code }]);
  });

  it('knows no redaction outside the original', async () => {
    const { status, body } = await publish(await answered(), {
      publicText: '街灯',
      redactions: [PHONE, { start: 30, end: 400, kind: 'name' }],
    });
    expect([status, body.errors]).toEqual([422, [{ path: 'redactions.1', code: 'not_allowed' }]]);
  });

  it('looks at the answer too', async () => {
    const said = '担当の者が090-3322-1100からお電話します。';
    const publicText = '街灯を直してください。';
    const id = await answered(publicText, said);
    const answer = await publish(id, { publicText });
    const phone = { start: 5, end: 18, kind: 'phone' };
    expect(findsOf(answer)).toEqual([['answer', 'personal_data', phone]]);
    const waived = [{ start: 5, end: 18, reason: '市の携帯電話です。', in: 'answer' }];
    expect((await published(id, { publicText, waived })).answer.text).toBe(said);
  });

  it('leaves alone what is public in the city', async () => {
    const publicText =
      '0120-279-338と110の表示を、広瀬小学校の前にも出してください。施策5-3-1のことです。';
    expect((await published(await answered(publicText), { publicText })).text).toBe(publicText);
  });

  it('keeps what was redacted and why something stayed, and tells the log the places alone', async () => {
    const id = await answered();
    const waived = [{ start: 14, end: 27, reason: '店の電話番号です。' }];
    await published(id, { publicText: TEXT, redactions: [NAME], waived });
    const [row] = await product.app
      .get(DataSource)
      .query('select redactions, waived from publications where submission_id = $1', [id]);
    expect(row).toEqual({ redactions: [NAME], waived });
    const line = (await desk.open(clerk, id)).history.find(({ verb }) => verb === 'publish');
    expect(line?.detail).toMatchObject({
      edited: true,
      redactions: [NAME],
      waived: [{ start: 14, end: 27, in: 'publicText' }],
    });
    expect(JSON.stringify(line)).not.toMatch(/店の|4455|ごん太/);
  });
});

it('correcting what is published goes through the same gate', async () => {
  const id = await answered();
  await published(id, { publicText: '街灯を直してください。' });
  const note = '言葉を足しました。';
  const correct = (body: object) =>
    desk.act<Problem>(clerk, id, 'correct_publication', { note, ...body });
  const publicText = '街灯を直してください。連絡は080-4455-6677へ。';
  expect(findsOf(await correct({ publicText }))).toEqual([['publicText', 'personal_data', PHONE]]);
  const waived = [{ start: 14, end: 27, reason: '店の電話番号です。' }];
  expect((await correct({ publicText, waived })).status).toBe(200);
});
