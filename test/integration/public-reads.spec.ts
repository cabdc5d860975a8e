import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApi } from '../../api/create-api.js';
import {
  type Generation,
  OPERATIONS,
  type OpinionPage,
  signIn,
} from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Is what anybody may read given out of memory, whole and at once when it changes, in every process, and to every page? */
let product: Product;
/** A second process on the same database, that keeps a memory of its own. */
let other: NestFastifyApplication;
let clerk: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  other = await createApi(product.config, { clock: product.clock });
  await other.init();
  await other.getHttpAdapter().getInstance().ready();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
});
afterAll(async () => {
  await other.close();
  await product.close();
});

const desk = deskOf(() => product);
const inOther = async (url: string, headers: Record<string, string> = {}) =>
  other.getHttpAdapter().getInstance().inject({ method: 'GET', url, headers });
const generation = async () =>
  (await product.call<Generation>('GET', '/api/generation')).body.generation;

const answered = async (text: string): Promise<string> => {
  const { id } = await product.submit({ text, measure: '5-1-2', consentToPublish: true });
  await product.route();
  await desk.answer(clerk, id, { text: '来月の広報でお知らせします。' });
  return id;
};

describe('a public read', () => {
  const PATHS = [
    '/api/plan?lang=vi',
    '/api/measures?lang=ne',
    '/api/measures/5-2-1?lang=es',
    '/api/opinions?lang=ja',
    '/api/opinion-counts',
    '/api/topics?lang=ko',
    '/api/locales',
    '/api/site',
  ];

  it.each(PATHS)('%s is not sent again to whoever has it', async (path) => {
    const first = await product.call('GET', path);
    const again = await product.call('GET', path, {
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect([first.status, again.status, again.body]).toEqual([200, 304, undefined]);
    expect(again.headers.etag).toBe(first.headers.etag);
  });

  it.each(PATHS)('%s is the same from another process', async (path) => {
    const { headers, body } = await product.call('GET', path);
    const there = await inOther(path);
    expect([there.headers.etag, there.json()]).toEqual([headers.etag, body]);
  });

  it('is compressed for who takes it', async () => {
    const { headers, rawPayload } = await inOther('/api/plan?lang=ja', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toBe('accept-language, accept-encoding');
    expect(rawPayload.length).toBeLessThan(20_000);
  });

  it('in another language is another answer', async () => {
    const [plain, asked] = [
      await inOther('/api/measures/5-2-1', { 'accept-language': 'ko' }),
      await inOther('/api/measures/5-2-1?lang=ko'),
    ];
    const japanese = await inOther('/api/measures/5-2-1', { 'accept-language': 'ja' });
    expect(plain.json()).toEqual(asked.json());
    expect(plain.json()).not.toEqual(japanese.json());
  });

  it('that is refused is kept by nobody', async () => {
    for (const path of ['/api/measures/9-9-9', '/api/opinions?measure=nonsense']) {
      const { status, headers } = await product.call('GET', path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
    }
  });
});

describe('what is public changes', () => {
  it('when something is published, corrected and taken back: in every process at once', async () => {
    const list = '/api/opinions?measure=5-1-2&lang=ja';
    const shown = async () =>
      (await inOther(list)).json<OpinionPage>().items.map(({ text }) => text);
    const id = await answered('児童館の開く日をもっと早く知らせてほしいです。');
    expect(await shown()).toEqual([]);
    const publicText = '児童館の開く日を早く知らせてほしい。';
    await desk.act(clerk, id, 'publish', { publicText });
    expect(await shown()).toEqual([publicText]);
    await desk.act(clerk, id, 'correct_publication', {
      publicText: '児童館の開館日を早く知らせてほしい。',
      note: '言葉を改めました。',
    });
    expect(await shown()).toEqual(['児童館の開館日を早く知らせてほしい。']);
    await desk.act(clerk, id, 'retract', { reason: '本人の希望' });
    expect(await shown()).toEqual([]);
  });

  it('when a section gets another name, whoever wrote it: in every process at once', async () => {
    const owner = async () => (await inOther('/api/measures/5-1-1?lang=ja')).json().section;
    const { code } = await owner();
    const before = await generation();
    await product.app
      .get(DataSource)
      .query('update sections set name = $1 where code = $2', ['新しい名の課', code]);
    expect(await generation()).not.toBe(before);
    expect(JSON.stringify(await owner())).toContain('新しい名の課');
  });

  it('not when residents write and staff work', async () => {
    const before = await generation();
    await answered('駅前に屋根のある自転車置き場がほしいです。');
    expect(await generation()).toBe(before);
  });
});

describe('a page of another site', () => {
  const from = { origin: 'https://civic.example' };
  const isOpen = ({ who, door }: (typeof OPERATIONS)[number]) =>
    who === 'anybody' && ['public', 'service'].includes(door);

  it('may read what anybody may, and errors of it too', async () => {
    for (const path of ['/api/plan', '/api/opinions', '/api/openapi.json', '/api/measures/0']) {
      const { headers } = await inOther(path, from);
      expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  it('may ask for suggestions, after it has asked whether it may', async () => {
    const answer = await other
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'OPTIONS',
        url: '/api/measures/suggest',
        headers: {
          ...from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-methods']).toBe('POST');
    expect(answer.headers['access-control-allow-headers']).toBe('content-type');
  });

  it('may nothing else', async () => {
    for (const { path, method } of OPERATIONS.filter((operation) => !isOpen(operation))) {
      const url = path.replaceAll(/:\w+/g, 'x');
      const asked = await other
        .getHttpAdapter()
        .getInstance()
        .inject({ method: 'OPTIONS', url, headers: from });
      const done = await other
        .getHttpAdapter()
        .getInstance()
        .inject({ method, url, headers: from });
      const said = [asked, done].map(({ headers }) => headers['access-control-allow-origin']);
      expect([method, path, ...said]).toEqual([method, path, undefined, undefined]);
    }
    expect(isOpen(signIn)).toBe(false);
  });
});

it('what is public is another at the city’s midnight, once, in every process', async () => {
  product.clock.set('2026-12-31T23:59:58+09:00');
  const [before, there] = [await generation(), await inOther('/api/generation')];
  expect(there.json()).toEqual({ generation: before });
  product.clock.set('2027-01-01T00:00:01+09:00');
  const after = await generation();
  expect(after).not.toBe(before);
  expect((await inOther('/api/generation')).json()).toEqual({ generation: after });
  product.clock.set('2027-01-01T23:59:59+09:00');
  expect(await generation()).toBe(after);
});
