import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ModerationLog, OwnSubmission, Problem } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Is an opinion that the city does not show told to its sender, open to an objection, and in a log that everybody reads? */
let product: Product;
let clerk: { cookie: string };
let colleague: { cookie: string };
const desk = deskOf(() => product);

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  colleague = await product.signIn('colleague', ['clerk'], ['*']);
});
afterAll(() => product.close());

interface Sent {
  readonly id: string;
  readonly receipt: string;
  readonly secret: string;
}
const TEXT = 'Cửa hàng bên cạnh đổ rác ra đường mỗi sáng.';
const answered = async (more: object = {}): Promise<Sent> => {
  const sent = await product.submit({
    text: TEXT,
    lang: 'vi',
    measure: '5-1-3',
    consentToPublish: true,
    ...more,
  });
  await product.route();
  await desk.answer(clerk, sent.id, { text: '現地を見に行きます。' });
  return sent;
};
const own = async <T = OwnSubmission>(
  { receipt, secret }: Sent,
  method: 'GET' | 'POST' = 'GET',
  path = '',
  body?: object,
) =>
  product.call<T>(method, `/api/submissions/${receipt}${path}`, {
    headers: { authorization: `Receipt ${secret}` },
    ...(body ? { body } : {}),
  });
const log = async () => (await product.call<ModerationLog>('GET', '/api/moderation')).body;
const withheld = async (reason = 'others', note?: string) => {
  const sent = await answered();
  expect((await desk.act(clerk, sent.id, 'withhold', { reason, note })).status).toBe(200);
  return sent;
};
const appeal = (sent: Sent, text = 'Đó là cửa hàng của tôi.') =>
  own<Problem>(sent, 'POST', '/appeal', { text });

describe('withholding', () => {
  it('tells the sender the reason and the note, and leaves the voice as it is', async () => {
    const sent = await withheld('others', 'お店の名前が分かるためです。');
    const { body } = await own(sent);
    expect(body.moderation).toMatchObject({
      act: 'withhold',
      reason: 'others',
      note: 'お店の名前が分かるためです。',
      appeal: null,
    });
    expect(body.status).toBe('answered');
    expect(body.may).toEqual(expect.arrayContaining(['withdraw_consent', 'appeal']));
  });

  it.each([
    ['without a reason', {}, 'required'],
    ['with one that nobody knows', { reason: 'dislike' }, 'not_allowed'],
  ])('%s is refused', async (_, body, code) => {
    const { id } = await answered();
    const refused = await desk.act<Problem>(clerk, id, 'withhold', body);
    expect([refused.status, refused.body.errors]).toEqual([422, [{ path: 'reason', code }]]);
  });

  it('is only of what its sender agreed to have published', async () => {
    const { id } = await answered({ consentToPublish: false });
    expect((await desk.act(clerk, id, 'withhold', { reason: 'other' })).status).toBe(409);
  });

  it('ends when it is published after all', async () => {
    const sent = await withheld();
    expect((await desk.act(clerk, sent.id, 'publish', { publicText: 'Rác.' })).status).toBe(200);
    const { body } = await own(sent);
    expect([body.moderation, typeof body.publishedAs]).toEqual([undefined, 'string']);
  });

  it('is not told any more to whoever took consent back', async () => {
    const sent = await withheld();
    await own(sent, 'POST', '/consent', { consentToPublish: false });
    const { body } = await own(sent);
    expect(body.moderation).toBeUndefined();
    expect(body.may).not.toContain('appeal');
  });
});

it('a publication that the city took back is told like one that never was', async () => {
  const sent = await answered();
  await desk.act(clerk, sent.id, 'publish', { publicText: 'Rác.' });
  await desk.act(clerk, sent.id, 'retract', { reason: '誤り', code: 'personal_data' });
  const { body } = await own(sent);
  expect(body.moderation).toMatchObject({ act: 'retract', reason: 'personal_data', note: null });
  expect(body.may).toContain('appeal');
});

describe('an objection', () => {
  it('is read by the section, and answered by somebody who did not decide', async () => {
    const sent = await withheld();
    expect((await appeal(sent)).status).toBe(204);
    const voice = await desk.open(colleague, sent.id);
    expect(voice.moderation?.appeal).toMatchObject({
      text: 'Đó là cửa hàng của tôi.',
      lang: 'vi',
      outcome: null,
    });
    expect(voice.may).toContain('uphold');
    expect((await desk.open(clerk, sent.id)).may).not.toContain('uphold');
    const own1 = await desk.act<Problem>(clerk, sent.id, 'uphold', { reply: 'だめです。' });
    expect([own1.status, own1.body.code]).toEqual([403, 'forbidden']);

    const upheld = await desk.act(colleague, sent.id, 'uphold', { reply: '確認がとれません。' });
    expect(upheld.status).toBe(200);
    expect((await own(sent)).body.moderation?.appeal).toMatchObject({
      outcome: 'upheld',
      reply: '確認がとれません。',
    });
  });

  it('that is followed is told to its sender beside the published opinion', async () => {
    const sent = await withheld('rights');
    await appeal(sent, 'Tên quán là của tôi.');
    await desk.act(colleague, sent.id, 'publish', { publicText: 'Rác.' });
    const { body } = await own(sent);
    expect(body.moderation).toMatchObject({
      reason: 'rights',
      appeal: { text: 'Tên quán là của tôi.', outcome: 'granted', reply: null },
    });
    expect(body.may).not.toContain('appeal');
    // Taken back once more it is a decision of its own, which may be objected to anew.
    await desk.act(clerk, sent.id, 'retract', { reason: '誤り', code: 'safety' });
    const again = (await own(sent)).body;
    expect(again.moderation).toMatchObject({ act: 'retract', reason: 'safety', appeal: null });
    expect(again.may).toContain('appeal');
  });

  it('is made once; the same words twice are one', async () => {
    const sent = await withheld();
    const answers = [
      await appeal(sent, 'Một.'),
      await appeal(sent, 'Một.'),
      await appeal(sent, 'Hai.'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 409]);
    expect((await own(sent)).body.may).not.toContain('appeal');
  });

  it('needs a decision that stands', async () => {
    expect((await appeal(await answered())).body.code).toBe('move_not_allowed');
  });

  it('that says nothing is refused at its field', async () => {
    const { status, body } = await appeal(await withheld(), ' \u200b ');
    expect([status, body.errors]).toEqual([422, [{ path: 'text', code: 'required' }]]);
  });

  it('makes who saw the voice before look again', async () => {
    const sent = await withheld();
    const { version } = await desk.open(colleague, sent.id);
    await appeal(sent);
    const late = await desk.act<Problem>(colleague, sent.id, 'close', { version });
    expect(late.body.code).toBe('changed_meanwhile');
  });
});

describe('the public log', () => {
  it('tells month, reason, section and how an objection ended, and not a word more', async () => {
    const sent = await withheld('advertising', '広告のためです。');
    await appeal(sent, 'Không phải quảng cáo.');
    const entry = async () => (await log()).items.find(({ reason }) => reason === 'advertising');
    expect(await entry()).toEqual({
      month: '2026-11',
      act: 'withhold',
      reason: 'advertising',
      section: expect.objectContaining({ code: expect.any(String) }),
      appeal: 'open',
    });
    await desk.act(clerk, sent.id, 'publish', { publicText: 'Rác.' });
    expect((await entry())?.appeal).toBe('granted');
  });

  it('counts each reason, and is read page by page', async () => {
    const before = (await log()).counts.find(({ reason }) => reason === 'rights')?.count ?? 0;
    await withheld('rights');
    await withheld('rights');
    expect((await log()).counts.find(({ reason }) => reason === 'rights')?.count).toBe(before + 2);
    const first = await product.call<ModerationLog>('GET', '/api/moderation?limit=1');
    const next = await product.call<ModerationLog>(
      'GET',
      `/api/moderation?limit=1&cursor=${first.body.nextCursor}`,
    );
    expect([first.body.items.length, next.body.items.length]).toEqual([1, 1]);
  });
});

describe('an opinion that is declined', () => {
  const declined = async (input: object, reason = 'not_city') => {
    const sent = await product.submit({ text: TEXT, lang: 'vi', measure: '5-1-3', ...input });
    await product.route();
    // Of one instant nothing would be the newest.
    product.clock.advance({ minutes: 1 });
    expect((await desk.act(clerk, sent.id, 'decline', { reason })).status).toBe(200);
    return sent;
  };
  const entries = async () => (await log()).items.filter(({ act }) => act === 'decline');

  it('stands in the log with month, section and reason, without a word, until it is taken back', async () => {
    const before = await log();
    const sent = await declined({});
    const after = await log();
    expect(after.items[0]).toEqual({
      month: '2026-11',
      act: 'decline',
      reason: 'not_city',
      section: expect.objectContaining({ code: expect.any(String) }),
      appeal: null,
    });
    expect(after.declined).toEqual([{ reason: 'not_city', count: 1 }]);
    expect(JSON.stringify(after)).not.toContain('đổ rác');
    await desk.act(clerk, sent.id, 'undo');
    expect(await log()).toEqual(before);
  });

  it('is not told of where it was a consultation, or one that danger was found in', async () => {
    const before = await log();
    for (const input of [
      { kind: 'consultation', topic: 'tax_payment' },
      { text: '夫に殴られて、今夜も家に帰るのがこわいです。', lang: 'ja' },
    ])
      await declined(input);
    expect(await log()).toEqual(before);
  });

  it('stands among the decisions in the order of time, page by page, each once', async () => {
    for (const reason of ['spam', 'abusive', 'already_answered']) {
      await declined({}, reason);
      product.clock.advance({ minutes: 1 });
      await withheld();
      product.clock.advance({ minutes: 1 });
    }
    const all = (await product.call<ModerationLog>('GET', '/api/moderation?limit=100')).body.items;
    const paged: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: ModerationLog } = await product.call<ModerationLog>(
        'GET',
        `/api/moderation?limit=2&cursor=${encodeURIComponent(cursor)}`,
      );
      paged.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(all);
    expect((await entries()).map(({ reason }) => reason)).toEqual([
      'already_answered',
      'abusive',
      'spam',
    ]);
  });
});
