import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readOwnVoice, submitVoice, writeAgain } from '../../core/contract/index.js';
import { wordsOfSecret } from '../../core/language/index.js';
import { type Product, startProduct } from '../support/product.js';
import { CANARY, vaultOf, WORDS } from '../support/vault.js';

/** Is a confided voice opened by words that its sender can remember, and by nothing less? */
let product: Product;
const { tablesWith } = vaultOf(() => product);
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const send = async (uiLang: string, topic = 'dv', key = crypto.randomUUID()) => {
  const { body } = await product.ask(submitVoice, {
    body: { kind: 'consultation', topic, text: WORDS, uiLang },
    headers: { 'idempotency-key': key },
  });
  return body as { receipt: string; secret: string; id: string };
};
const read = (secret: string, receipt = '') =>
  product.ask(readOwnVoice, { params: { receipt }, secret });
const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;

describe('the secret', () => {
  test.each([
    ['vi', 6],
    ['ja-simple', 5],
    ['zh-Hans', 6],
    ['en', 5],
  ])('of a confided voice is words of its language: %s', async (lang, count) => {
    expect(wordsOfSecret((await send(lang)).secret)).toHaveLength(count);
  });

  test('of any other is signs, as before', async () => {
    const voice = await send('vi', 'tax_payment');
    expect(voice.secret).toMatch(/^[0-9A-Z]{26}$/);
    expect((await read(voice.secret, voice.receipt)).status).toBe(200);
    expect((await read(voice.secret)).status).toBe(404);
  });

  test('is the same for a repeat, which stores nothing', async () => {
    const key = crypto.randomUUID();
    const first = await send('ko', 'dv', key);
    expect(await send('ko', 'dv', key)).toMatchObject({ id: first.id, secret: first.secret });
  });

  test('stands in no table', async () => {
    const { secret } = await send('en');
    expect(await tablesWith(secret)).toEqual([]);
  });
});

describe('a phrase', () => {
  test('opens its voice alone, with its words', async () => {
    const voice = await send('vi');
    expect((await read(voice.secret)).body).toMatchObject({ receipt: voice.receipt, text: WORDS });
  });

  test('opens however it was typed', async () => {
    const { secret } = await send('es');
    const typed = secret
      .toUpperCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll(', ', '-');
    expect((await read(typed)).body).toMatchObject({ text: WORDS });
  });

  test('goes on with the voice', async () => {
    const { secret } = await send('id');
    const written = await product.ask(writeAgain, {
      ...{ params: { receipt: '' }, secret, body: { text: `${CANARY} lagi` } },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    expect(written.status).toBe(201);
    expect((await read(secret)).body).toMatchObject({ messages: [{ text: `${CANARY} lagi` }] });
  });

  test.each<[string, (words: readonly string[], other: { receipt: string }) => [string, string?]]>([
    ['in another order', ([first = '', ...rest]) => [[...rest, first].join(', ')]],
    ['with a word less', (words) => [words.slice(1).join(', ')]],
    ['with another word', (words) => [[...words.slice(1), 'apple'].join(', ')]],
    ['beside the number of another voice', (words, { receipt }) => [words.join(', '), receipt]],
  ])('opens nothing %s', async (_, change) => {
    const voice = await send('en');
    const [typed, receipt] = change(wordsOfSecret(voice.secret) ?? [], await send('en'));
    expect(codeOf(await read(typed, receipt))).toBe('receipt_unknown');
  });

  test('opens no voice of somebody else', async () => {
    const [mine, theirs] = [await send('ne'), await send('ne')];
    expect((await read(mine.secret)).body).toMatchObject({ receipt: mine.receipt });
    expect(codeOf(await read(mine.secret, theirs.receipt))).toBe('receipt_unknown');
  });
});
