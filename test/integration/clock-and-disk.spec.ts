import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { readMe, readOwnVoice, submitVoice } from '../../core/contract/index.js';
import { shown } from '../support/conversation.js';
import { type Product, startProduct } from '../support/product.js';

/** Is a voice taken or refused honestly when the disk is full, and taken when the clock of the machine jumps? */
let product: Product;
const START = new Date('2026-11-24T10:00:00+09:00');
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '1' });
});
afterEach(() => {
  jest.restoreAllMocks();
  product.clock.set(START);
});
afterAll(() => product.close());

const send = (text: string) => product.ask(submitVoice, { body: { kind: 'opinion', text } });
const stored = async (): Promise<number> => {
  const rows = await product.app
    .get(DataSource)
    .query('select count(*)::int as n from submissions');
  return rows[0].n;
};

describe('a full disk', () => {
  // What PostgreSQL says when it cannot make a table longer; the real thing is tried by `npm run faults -- disk`.
  const full = Object.assign(new Error('could not extend file'), { code: '53100' });

  it('is answered with 503 and when to try again, and nothing is there', async () => {
    const before = await stored();
    const { master } = product.app.get(DataSource).driver as never as {
      master: { query: () => Promise<unknown> };
    };
    jest.spyOn(master, 'query').mockRejectedValueOnce(full);
    const { status, headers } = await send('道がくずれています。');
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    expect(await stored()).toBe(before);
    expect((await send('道がくずれています。')).status).toBe(201);
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['back by a day', { hours: -24 }],
    ['back by a year', { days: -365 }],
    ['on by a year', { days: 365 }],
  ] as const)('%s neither refuses residents nor loses what they sent', async (_, jump) => {
    const before = await product.submit({ text: `前の声 ${_}` });
    product.clock.advance(jump);
    const { status } = await send(`後の声 ${_}`);
    expect(status).toBe(201);
    expect((await product.ask(readOwnVoice, shown(before))).status).toBe(200);
    product.clock.set(START);
    expect((await send(`戻った声 ${_}`)).status).toBe(201);
  });

  it('ends sessions rather than giving them for longer', async () => {
    const who = await product.signIn('late', ['clerk'], ['shuno']);
    product.clock.advance({ days: 365 });
    expect((await product.ask(readMe, {}, who)).status).toBe(401);
  });
});
