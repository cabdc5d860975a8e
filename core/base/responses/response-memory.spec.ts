import { expect, it } from '@jest/globals';
import { KeptResponse } from './kept-response.js';
import { ResponseMemory } from './response-memory.js';

const page = (text: string) => new KeptResponse(Buffer.from(text), {});
const setUp = (maxBytes = 1_000_000) => {
  // The library takes 0 for "no time".
  let at = 1;
  let made = 0;
  const memory = new ResponseMemory({ maxBytes, maxAge: 1_000, now: () => at });
  const get = (generation: string, address: string, text = `page ${address}`) =>
    memory.get(generation, address, async () => {
      made++;
      return page(text);
    });
  return {
    memory,
    get,
    made: () => made,
    pass: (ms: number) => {
      at += ms;
    },
  };
};

it('what many ask for at once is made once', async () => {
  const { get, made } = setUp();
  const all = await Promise.all(Array.from({ length: 20 }, () => get('1', '/ja')));
  expect([made(), new Set(all).size]).toEqual([1, 1]);
});

it('another generation, another address, and what is old are made anew', async () => {
  const { get, made, pass } = setUp();
  await get('1', '/ja');
  await get('2', '/ja');
  await get('2', '/vi');
  expect(made()).toBe(3);
  pass(999);
  await get('2', '/vi');
  expect(made()).toBe(3);
  pass(2);
  await get('2', '/vi');
  expect(made()).toBe(4);
});

it('what may not be kept, or fails, is asked for again', async () => {
  const { memory, get, made } = setUp();
  expect(await memory.get('1', '/ja', async () => undefined)).toBeUndefined();
  await expect(memory.get('1', '/ja', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await get('1', '/ja');
  expect(made()).toBe(1);
});

it('never takes more memory than it may, whatever is asked for', async () => {
  const { memory, get } = setUp(20_000);
  for (let n = 0; n < 200; n++) await get('1', `/ja/opinions?cursor=${n}`, 'x'.repeat(n * 20));
  expect(memory.bytes).toBeLessThanOrEqual(20_000);
  expect(memory.bytes).toBeGreaterThan(0);
});
