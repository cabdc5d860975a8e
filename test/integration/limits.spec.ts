import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Is a flood stopped, and nobody else? */
let product: Product;
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '1', TRUST_PROXY: '1' });
});
afterAll(() => product.close());

type Headers = Record<string, string>;
const from = (address: string, headers: Headers = {}): Headers => ({
  'x-forwarded-for': address,
  ...headers,
});
const send = (headers: Headers) =>
  product.call<Problem>('POST', '/api/submissions', {
    body: { kind: 'opinion', text: '夜の道が暗くてこわいです。' },
    headers,
  });
const statuses = async (
  count: number,
  ask: (i: number) => Promise<{ status: number }>,
): Promise<number[]> =>
  (await Promise.all(Array.from({ length: count }, (_, i) => ask(i)))).map(({ status }) => status);
const count = (all: readonly number[], status: number): number =>
  all.filter((one) => one === status).length;

describe('sending', () => {
  it('is stopped for a flood, and not for its neighbour at the library', async () => {
    const script = from('198.51.100.1', { 'user-agent': 'script' });
    const flood = await statuses(200, () => send(script));
    expect([count(flood, 201), count(flood, 429)]).toEqual([30, 170]);
    const answer = await send(script);
    expect(answer).toMatchObject({ status: 429, body: { code: 'slow_down' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    const person = from('198.51.100.1', { 'user-agent': 'Firefox', 'accept-language': 'vi' });
    expect((await send(person)).status).toBe(201);
  });

  it('of bookings is stopped for a device that takes or waits for one time after the other', async () => {
    const script = from('198.51.100.9', { 'user-agent': 'script' });
    const flood = await statuses(40, (i) =>
      product.call('POST', '/api/bookings/waiting', {
        body: { kind: 'legal' },
        headers: { ...script, 'idempotency-key': `flood-${i}` },
      }),
    );
    expect([count(flood, 201), count(flood, 429)]).toEqual([8, 32]);
  });

  it('is stopped whatever else a sender writes about itself in front of the proxy', async () => {
    const flood = await statuses(200, (i) =>
      send(from(`${i}.1.1.1, 198.51.100.2`, { 'user-agent': `script ${i}` })),
    );
    expect(count(flood, 201)).toBe(180);
    expect(count(flood, 429)).toBe(20);
  });

  it('counts a network of IPv6 as one', async () => {
    const flood = await statuses(60, (i) => send(from(`2001:db8:0:7::${i.toString(16)}`)));
    expect(count(flood, 201)).toBe(30);
  });
});

describe('trying receipts', () => {
  const read = (receipt: string, secret: string, headers: Headers) =>
    product.call<Problem>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}`, ...headers },
    });

  it('ends after some that were wrong; whoever has the right secret reads on', async () => {
    const own = await product.submit({}, from('198.51.100.3'));
    const script = from('198.51.100.4', { 'user-agent': 'script' });
    const tries = await statuses(100, () => read(own.receipt, 'A'.repeat(26), script));
    expect([count(tries, 404), count(tries, 429)]).toEqual([10, 90]);
    const reads = await statuses(9, () => read(own.receipt, own.secret, from('198.51.100.3')));
    expect(count(reads, 200)).toBe(9);
    expect((await read(own.receipt, own.secret, from('198.51.100.4'))).status).toBe(200);
  });

  it('by words ends after some, too, and whoever remembers theirs is let in', async () => {
    const own = await product.submit(
      { kind: 'consultation', topic: 'dv', measure: undefined, uiLang: 'en' },
      from('198.51.100.6'),
    );
    const words = encodeURIComponent('apple, banana, guitar, window, river');
    const script = from('198.51.100.7', { 'user-agent': 'script' });
    const tries = await statuses(100, () => read('%20', words, script));
    expect([count(tries, 404), count(tries, 429)]).toEqual([10, 90]);
    // Many browsers behind one address are one address.
    const many = await statuses(200, (i) =>
      read('%20', words, from('198.51.100.8', { 'user-agent': `script ${i}` })),
    );
    expect(count(many, 404)).toBeLessThanOrEqual(60);
    const mine = encodeURIComponent(own.secret);
    expect((await read('%20', mine, from('198.51.100.6'))).status).toBe(200);
  });
});

describe('two processes', () => {
  it('know soon what the other has let through', async () => {
    const other = await startProduct({
      LIMITS_TIMES: '1',
      TRUST_PROXY: '1',
      SECRET_KEY_FILE: product.config.secretKeyFile,
      DATABASE_URL: product.config.databaseUrl ?? '',
    });
    try {
      const script = from('198.51.100.5', { 'user-agent': 'script' });
      await statuses(30, () => send(script));
      const body = { kind: 'opinion', text: '夜の道が暗いです。' };
      const there = () => other.call('POST', '/api/submissions', { body, headers: script });
      // The first one tells that it asks, and learns with it what is known elsewhere; alone it would let thirty through.
      let status = 201;
      for (let i = 0; i < 20 && status === 201; i++) {
        ({ status } = await there());
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      expect(status).toBe(429);
    } finally {
      await other.close();
    }
  });
});
