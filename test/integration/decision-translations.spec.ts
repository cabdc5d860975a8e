import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { SubmissionAccepted } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';
import { translatingOf } from '../support/translating.js';

/** Is what is written about an opinion's not being public read by each side in its own language? */
let product: Product;
let clerk: { cookie: string };
let colleague: { cookie: string };
let translator: { cookie: string };
const desk = deskOf(() => product);
const translating = translatingOf(() => product);

const NOTE = { ja: '屋台の場所が分かるためです。', vi: 'Vì có thể biết chỗ của quầy hàng.' };
const OBJECTION = { vi: 'Quầy hàng đó là của tôi.', ja: 'その屋台は私のものです。' };
const REPLY = { ja: '担当の課が話を聞きました。', vi: 'Bộ phận phụ trách đã nghe câu chuyện.' };

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  colleague = await product.signIn('colleague', ['clerk'], ['*']);
  translator = await product.signIn('translator', ['translator'], []);
});
afterAll(() => product.close());

const withheld = async (lang = 'vi'): Promise<SubmissionAccepted & { id: string }> => {
  const sent = await product.submit({
    text: lang === 'vi' ? 'Quầy hàng ở hội chợ rất ồn.' : '市の屋台がうるさいです。',
    lang,
    measure: '5-1-3',
    consentToPublish: true,
  });
  await product.route();
  await desk.answer(clerk, sent.id, { text: '見に行きます。' });
  await desk.act(clerk, sent.id, 'withhold', { reason: 'others', note: NOTE.ja });
  return sent;
};
const object = async ({ receipt, secret }: SubmissionAccepted) => {
  const { status } = await product.call('POST', `/api/submissions/${receipt}/appeal`, {
    headers: { authorization: `Receipt ${secret}` },
    body: { text: OBJECTION.vi, lang: 'vi' },
  });
  expect(status).toBe(204);
  await translating.follow();
};
const check = async (voice: string, kind: string, lang: string, text: string) => {
  const found = await translating.find(translator, voice, kind, lang);
  const written = await translating.write(translator, found?.id ?? '', { state: 'checked', text });
  expect(written.status).toBe(200);
};
const told = async (sent: SubmissionAccepted) => (await translating.own(sent, 'vi')).moderation;

describe('the note to a decision', () => {
  it('is awaited in the language of its sender until a person has translated it', async () => {
    const sent = await withheld();
    expect((await told(sent))?.noteBeside).toEqual({ awaited: true });
    await check(sent.id, 'decision_note', 'vi', NOTE.vi);
    expect(await told(sent)).toMatchObject({
      note: NOTE.ja,
      noteBeside: { translated: { text: NOTE.vi, lang: 'vi', checked: true } },
    });
    const [{ n }] = await product.app
      .get(DataSource)
      .query(
        `select count(*)::int as n from outbox where event = 'submission.translated' and subject_id = $1`,
        [sent.id],
      );
    expect(n).toBe(1);
  });

  it('is wanted in no other language where its sender reads Japanese', async () => {
    const sent = await withheld('ja');
    const { noteBeside } = (await translating.own(sent, 'ja')).moderation ?? {};
    expect(noteBeside).toEqual({});
    expect(
      await translating.find(translator, sent.id, 'decision_note', 'ja-simple'),
    ).toBeUndefined();
  });

  it('is translated no more when the opinion is published after all', async () => {
    const sent = await withheld();
    await desk.act(clerk, sent.id, 'publish', { publicText: 'Quầy hàng.' });
    expect(await translating.find(translator, sent.id, 'decision_note', 'vi')).toBeUndefined();
  });
});

describe('an objection', () => {
  it('is read in Japanese by who looks at the decision again', async () => {
    const sent = await withheld();
    await object(sent);
    await check(sent.id, 'appeal', 'ja', OBJECTION.ja);
    const { moderation } = await desk.open(colleague, sent.id);
    expect(moderation?.appeal).toMatchObject({
      text: OBJECTION.vi,
      translated: { text: OBJECTION.ja, checked: true },
    });
  });

  it('has a reply that reaches its sender in the own language', async () => {
    const sent = await withheld();
    await object(sent);
    await desk.act(colleague, sent.id, 'uphold', { reply: REPLY.ja });
    expect((await told(sent))?.appeal?.replyBeside).toEqual({ awaited: true });
    await check(sent.id, 'appeal_reply', 'vi', REPLY.vi);
    expect((await told(sent))?.appeal).toMatchObject({
      reply: REPLY.ja,
      replyBeside: { translated: { text: REPLY.vi } },
    });
    const { moderation } = await desk.open(colleague, sent.id);
    expect(
      moderation?.translations.flatMap(({ kind, lang, state }) =>
        kind === 'appeal_reply' && lang === 'vi' ? [state] : [],
      ),
    ).toEqual(['checked']);
  });
});
