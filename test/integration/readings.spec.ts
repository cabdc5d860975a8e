import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../../api/create-api.js';
import {
  listReadings,
  type ProposedReadings,
  readOpinionReadings,
  type StaffSubmission,
  type TextsWithReadings,
} from '../../core/contract/index.js';
import { ReadJapanese } from '../../core/records/readings/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does staff get readings that know the city, and does the city remember what staff correct? */
let product: Product;
let clerk: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['koen-ryokuchi']);
});
afterAll(() => product.close());

const desk = deskOf(() => product);
const propose = async (text: string) =>
  (
    await product.call<ProposedReadings>('POST', '/api/staff/readings', {
      body: { text },
      headers: clerk,
    })
  ).body;
const correct = (word: string, reading: string) =>
  product.call('PUT', `/api/staff/readings/${encodeURIComponent(word)}`, {
    body: { reading },
    headers: clerk,
  });

describe('readings', () => {
  it('know local names, numbers and the sections of the city', async () => {
    const { read } = await propose('多文化共生課が4月20日に田部井町で十日ほど調べます。');
    expect(read).toBe(
      '{多文化共生課|たぶんかきょうせいか}が{4月|しがつ}{20日|はつか}に{田部井町|ためがいちょう}で{十日|とおか}ほど{調|しら}べます。',
    );
  });

  it('say where each comes from, and which nobody knows', async () => {
    const { words } = await propose('{境|けい}の公園に鱻');
    expect(words).toEqual([
      { word: '境', reading: 'けい', source: 'writer' },
      { word: '公園', reading: 'こうえん', source: 'dictionary' },
      { word: '鱻', reading: '', source: 'nobody' },
    ]);
  });

  it('are corrected once and remembered, in every process', async () => {
    const other = await createApi(product.config, { clock: product.clock });
    await other.init();
    try {
      const inOther = async () => (await other.get(ReadJapanese).propose('八寸権現山')).read;
      expect(await inOther()).not.toContain('はちすごんげんやま');
      expect((await correct('八寸権現山', 'ハチスゴンゲンヤマ')).status).toBe(204);
      expect((await propose('八寸権現山の桜')).read).toMatch(
        /^\{八寸権現山\|はちすごんげんやま\}の/,
      );
      product.clock.advance({ seconds: 6 });
      expect(await inOther()).toBe('{八寸権現山|はちすごんげんやま}');
    } finally {
      await other.close();
    }
  });

  it('that were corrected are listed with who said so, the newest first', async () => {
    product.clock.advance({ minutes: 1 });
    await correct('粕川', 'カスカワ');
    const { body } = await product.ask(listReadings, {}, clerk);
    expect(body.items[0]).toMatchObject({ word: '粕川', reading: 'かすかわ', by: 'clerk' });
  });

  it('stand above a published opinion and its answer for whoever asks, and not for what was taken back', async () => {
    const all = await product.signIn('all', ['clerk'], ['*']);
    const { id } = await product.submit({
      ...{ text: '田部井町の公園に水飲み場がほしいです。', lang: 'ja' },
      ...{ measure: '5-4-1', consentToPublish: true },
    });
    await product.route();
    await desk.answer(all, id, { text: '4月20日に決めます。' });
    const publicText = '田部井町の公園に水飲み場がほしいです。';
    const { body } = await desk.act<StaffSubmission>(all, id, 'publish', { publicText });
    const at = { params: { id: body.publication?.id ?? '' } };
    const { texts } = (await product.ask(readOpinionReadings, at)).body;
    expect(texts.map(({ read }) => read)).toEqual([
      expect.stringContaining('{田部井町|ためがいちょう}'),
      expect.stringContaining('{20日|はつか}'),
    ]);
    await desk.act(all, id, 'retract', { reason: '名前が残っていました' });
    expect((await product.ask(readOpinionReadings, at)).status).toBe(410);
  });

  it('two corrections of a word at once leave one of them', async () => {
    const both = await Promise.all([
      correct('韮川橋', 'にらがわばし'),
      correct('韮川橋', 'にらかわばし'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([204, 204]);
    expect((await propose('韮川橋')).read).toMatch(/^\{韮川橋\|にら[がか]わばし\}$/);
  });

  it('stand over an answer for its reader, and for nobody without the secret', async () => {
    const { body: voice } = await product.call<{ receipt: string; secret: string; id?: string }>(
      'POST',
      '/api/submissions',
      {
        body: {
          kind: 'opinion',
          text: '公園に水飲み場がほしいです。',
          lang: 'ja',
          measure: '5-4-1',
          consentToPublish: false,
        },
        headers: { 'idempotency-key': 'readings-1' },
      },
    );
    const at = `/api/submissions/${voice.receipt}/readings`;
    const read = (secret: string) =>
      product.call<TextsWithReadings>('GET', at, {
        headers: { authorization: `Receipt ${secret}` },
      });
    expect((await read(voice.secret)).body).toEqual({ texts: [] });
    expect((await read('wrong')).status).toBe(404);
  });

  it.each([
    ['さかい', 'さかい', 404],
    ['境', '堺', 422],
    ['境', '', 422],
    ['境', 'あ'.repeat(61), 422],
  ])('%s read %s is refused', async (word, reading, status) => {
    expect((await correct(word, reading)).status).toBe(status);
  });

  it('the longest text of kanji alone comes back whole', async () => {
    const text = '鬱蒼境'.repeat(2_666);
    const { words } = await propose(text);
    expect(words.map(({ word }) => word).join('')).toBe(text);
  });
});
