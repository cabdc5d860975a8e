import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import {
  type AlikeVoices,
  type InboxPage,
  type SimilarOpinions,
  writeAgain,
} from '../../core/contract/index.js';
import { RouteSubmissions } from '../../core/jobs/routing/index.js';
import { shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the desk see what repeats, with every voice kept, and the resident what was said before? */
let product: Product;
let tabunka: { cookie: string };
let triage: { cookie: string };
let counsellor: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  triage = await product.signIn('triage', ['triage'], []);
  tabunka = await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
});
afterAll(() => product.close());

const { read, open, act, answer, routed, chiefOf, afterHold } = deskOf(() => product);
const inbox = (who: { cookie: string }, view: string) =>
  read<InboxPage>(who, `inbox?view=${view}&limit=100`);

describe('what repeats', () => {
  const TEXT =
    '多文化共生センターの日本語教室を、夜の時間や土曜日にも開いてください。昼間は工場で働いているので、行くことができません。';
  const near = `こんにちは。${TEXT.replaceAll('、', ' ')}よろしくお願いします。`;

  it('folds under the first, counted, with every original kept, and is answered once', async () => {
    const first = await routed({ measure: '5-4-1', text: TEXT });
    const copies = [
      await routed({ measure: '5-4-1', text: near }),
      await routed({ measure: '5-4-1', text: `${TEXT}\n` }),
    ];
    const other = await routed({
      measure: '5-4-1',
      text: TEXT.replace('土曜日', '日曜日の朝5時'),
    });
    const listed = (await inbox(tabunka, 'new')).items;
    expect(listed.find((i) => i.id === first)?.copies).toBe(2);
    for (const id of copies) expect(listed.map((i) => i.id)).not.toContain(id);
    expect(listed.map((i) => i.id)).toContain(other);
    expect((await inbox(tabunka, 'all')).items.map((i) => i.id)).toEqual(
      expect.arrayContaining(copies),
    );
    expect((await open(tabunka, copies[0] ?? '')).copyOf?.id).toBe(first);
    expect((await open(tabunka, copies[0] ?? '')).text).toBe(near);

    const { items } = await read<AlikeVoices>(tabunka, `submissions/${first}/alike`);
    expect(
      items
        .filter((i) => i.copy)
        .map((i) => i.id)
        .sort(),
    ).toEqual([...copies].sort());
    expect(items.find((i) => !i.copy)?.id).toBe(other);

    expect(
      (await answer(tabunka, first, { text: '夜の教室を始めます。', copies: true })).status,
    ).toBe(200);
    for (const id of [first, ...copies])
      expect(await open(tabunka, id)).toMatchObject({
        status: 'answered',
        answers: [{ text: '夜の教室を始めます。' }],
      });
    expect((await open(tabunka, other)).status).toBe('routed');
  });

  it('goes along when the first one is handed on, and only that one teaches', async () => {
    const text = '外国人住民のための防災の本を、もっと多くの言葉で作って配ってほしいです。';
    const first = await routed({ measure: '5-4-1', text });
    const copy = await routed({ measure: '5-4-1', text });
    await act(tabunka, first, 'reassign', { section: 'koho', reason: '広報の話です' });
    for (const id of [first, copy])
      expect(await open(triage, id)).toMatchObject({ status: 'routed', section: { code: 'koho' } });
    const [{ n }] = await product.app
      .get(DataSource)
      .query('select count(*)::int as n from routing_lessons where submission_id = any($1)', [
        [first, copy],
      ]);
    expect(n).toBe(1);
  });

  it('stands for itself again when the first one was answered alone', async () => {
    const text = '国際交流協会の会費が高いので、学生は半分にしてください。';
    const first = await routed({ measure: '5-4-2', text });
    const copy = await routed({ measure: '5-4-2', text });
    const newOnes = async () => (await inbox(tabunka, 'new')).items.map((i) => i.id);
    expect(await newOnes()).not.toContain(copy);
    await answer(tabunka, first, { text: '検討します。' });
    expect(await newOnes()).toContain(copy);
  });

  it('stands for itself when its sender writes: the message is in no other voice, and what was decided for the first goes to it no more', async () => {
    const text = '国際交流の広場に、母語で話せる日を作ってください。';
    const first = await routed({ measure: '5-4-2', text });
    const copy = await product.submit({ measure: '5-4-2', text });
    await product.route();
    await act(tabunka, first, 'answer', { text: '毎月開きます。', copies: true });
    await product.ask(writeAgain, { ...shown(copy), body: { text: '日曜日がよいです。' } });
    await act(await chiefOf(first), first, 'approve');
    await afterHold();
    expect(await open(tabunka, first)).toMatchObject({ status: 'answered', messages: [] });
    expect(await open(tabunka, copy.id)).toMatchObject({
      ...{ status: 'routed', copyOf: null, answers: [] },
      messages: [{ text: '日曜日がよいです。' }],
    });
    expect((await inbox(tabunka, 'new')).items.map((i) => i.id)).toContain(copy.id);
  });

  it('stands for itself when it was answered with the first one and both senders write again', async () => {
    const text = '国際交流の広場に、母語の本を置いてください。';
    const first = await product.submit({ measure: '5-4-2', text });
    // Which of two that are routed together is the copy is nobody's to say.
    await product.route();
    const copy = await product.submit({ measure: '5-4-2', text });
    await product.route();
    await answer(tabunka, first.id, { text: '毎月開きます。', copies: true });
    for (const voice of [first, copy])
      await product.ask(writeAgain, {
        ...shown(voice),
        body: { text: `${voice.receipt}は、まだ困っています。` },
      });
    const listed = (await inbox(tabunka, 'news')).items.map((i) => i.id);
    expect(listed).toEqual(expect.arrayContaining([first.id, copy.id]));
    await answer(tabunka, first.id, { text: '本を30冊置きます。', copies: true });
    expect((await open(tabunka, copy.id)).answers).toHaveLength(1);
  });

  it('ends with the first one if that is wished', async () => {
    const text = '必ずもうかる投資のご案内です。今すぐお電話ください。';
    const [first, copy] = [
      await routed({ measure: '5-4-1', text }),
      await routed({ measure: '5-4-1', text }),
    ];
    await act(tabunka, first, 'decline', { reason: 'spam', copies: true });
    expect((await open(tabunka, copy)).status).toBe('declined');
  });

  it('is not what was said about another measure', async () => {
    const text = 'もっと増やしてください。いつも足りません。';
    await routed({ measure: '5-4-1', text });
    expect((await open(triage, await routed({ measure: '5-4-2', text }))).copyOf).toBeNull();
  });

  it('does not fold under what has ended', async () => {
    const text = '多文化の料理教室を、海のある町の人たちともやってみたいです。';
    const first = await routed({ measure: '5-4-2', text });
    await answer(tabunka, first, { text: '検討します。' });
    const next = await routed({ measure: '5-4-2', text });
    const last = await routed({ measure: '5-4-2', text });
    expect((await open(tabunka, next)).copyOf).toBeNull();
    expect((await open(tabunka, last)).copyOf?.id).toBe(next);
  });

  it.each([
    ['the opposite', 'に賛成です。ぜひ進めてください。', 'に反対です。ぜひやめてください。'],
    ['another place', 'の公園に時計がほしいです。', 'の駅前に時計がほしいです。'],
  ])('is not what says %s', async (_, one, other) => {
    const start =
      '市役所の建て替えについて長い間考えてきましたが、わたしは家族と話し合って、この計画';
    await routed({ measure: '5-5-3', text: start + one });
    expect(
      (await open(triage, await routed({ measure: '5-5-3', text: start + other }))).copyOf,
    ).toBeNull();
  });

  it('goes where the first one is, where its words alone would not say it', async () => {
    const text = 'あのとき窓の外で言われたことが、いまもずっと心に残っています。';
    const first = await routed({ text });
    const waits = await open(triage, first);
    const away = waits.section?.code === 'koho' ? 'zaisei' : 'koho';
    await act(triage, first, 'reassign', { section: away, reason: 'テスト' });
    const copy = await open(triage, await routed({ text: `${text}お願いします。` }));
    expect(copy).toMatchObject({
      section: { code: away },
      reason: { rule: 'copy' },
      copyOf: { id: first },
    });
    const chosen = await open(triage, await routed({ text, measure: '5-6-1' }));
    expect(chosen).toMatchObject({ section: { code: 'shuno' }, reason: { rule: 'owner' } });
  });

  it('in two workers at once is found all the same', async () => {
    const text = '国際交流のパーティーを、駅の近くの公園でも開いてくれたらうれしいです。';
    const sent = await Promise.all(
      Array.from({ length: 6 }, () => product.submit({ measure: '5-4-2', text })),
    );
    const items = await product.app.get(OutboxRepository).claim('routing', 200, 60_000);
    // Each worker has other voices: only the lock lets the later ones see the first.
    await Promise.all(items.map((item) => product.app.get(RouteSubmissions).handle([item])));
    const voices = await Promise.all(sent.map(({ id }) => open(tabunka, id)));
    expect(voices.filter((v) => v.copyOf === null)).toHaveLength(1);
  });

  it('is no matter of consultations', async () => {
    const text = '家族のことで相談があります。話を聞いてくれる人はいますか。お願いします。';
    const ask = { kind: 'consultation', topic: 'legal', text };
    await routed(ask);
    const id = await routed(ask);
    const answer = await product.call('GET', `/api/staff/submissions/${id}/alike`, {
      headers: counsellor,
    });
    expect(answer.status).toBe(404);
    expect((await open(counsellor, id)).copyOf).toBeNull();
  });
});

describe('before sending', () => {
  it('published opinions like it are found, in another language too', async () => {
    const id = await routed({
      measure: '5-4-1',
      text: '市役所の窓口に、ポルトガル語の通訳をもっと置いてください。',
      consentToPublish: true,
    });
    await answer(tabunka, id, { text: '通訳を増やします。' });
    const publicText = '市役所の窓口に、ポルトガル語の通訳をもっと置いてください。';
    expect((await act(tabunka, id, 'publish', { publicText })).status).toBe(200);
    product.clock.advance({ seconds: 6 });
    const similar = async (text: string) =>
      (await product.call<SimilarOpinions>('POST', '/api/opinions/similar', { body: { text } }))
        .body.items;
    expect((await similar('窓口にポルトガル語の通訳がほしい'))[0]?.text).toContain('通訳');
    expect(
      (await similar('Precisamos de intérprete de português no balcão da prefeitura.'))[0]?.text,
    ).toContain('通訳');
    expect(await similar('ゴミ袋が高すぎます。')).toEqual([]);
    expect(await similar('')).toEqual([]);
  });
});
