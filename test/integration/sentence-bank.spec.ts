import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { SentenceBank } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does whoever writes an answer learn in which languages each sentence is whole, and who has looked at it? */
let product: Product;
let clerk: { cookie: string };
let translator: { cookie: string };
beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  translator = await product.signIn('translator', ['translator'], []);
});
afterAll(() => product.close());

const bank = async () =>
  (await product.call<SentenceBank>('GET', '/api/staff/sentences', { headers: clerk })).body;
const languagesOf = async (id: string) =>
  (await bank()).items.find((item) => item.id === id)?.languages ?? {};

it('gives sentences with their gaps, and the names that may stand in them', async () => {
  const { items, sections, measures } = await bank();
  expect(items.find(({ id }) => id === 'received-section')).toMatchObject({
    slots: { section: 'section' },
    text: 'ご意見は{{section}}が受け取りました。',
  });
  expect(sections).toContain('多文化共生課');
  expect(measures.length).toBeGreaterThan(0);
});

it('counts a sentence as checked in the one language in which the city’s person has looked at it', async () => {
  const check = (checked: boolean) =>
    product.call('PUT', '/api/staff/setup/sentences/thanks-opinion/en', {
      headers: translator,
      body: { checked },
    });
  expect((await languagesOf('thanks-opinion')).en).toBe(false);
  await check(true);
  const after = await languagesOf('thanks-opinion');
  expect([after.en, after['ja-simple']]).toEqual([true, false]);
  expect((await languagesOf('received-section')).en).toBe(false);
  await check(false);
  expect((await languagesOf('thanks-opinion')).en).toBe(false);
});

it('counts it as unchecked again when its text has changed since', async () => {
  await product.call('PUT', '/api/staff/setup/sentences/thanks-frank/vi', {
    headers: translator,
    body: { checked: true },
  });
  expect((await languagesOf('thanks-frank')).vi).toBe(true);
  await product.app
    .get(DataSource)
    .query(
      `update sentence_checks set digest = '\\x00' where sentence_id = 'thanks-frank' and lang = 'vi'`,
    );
  expect((await languagesOf('thanks-frank')).vi).toBe(false);
});

it('keeps in the log who looked at a sentence, and who took that back', async () => {
  for (const checked of [true, false])
    await product.call('PUT', '/api/staff/setup/sentences/money-free/ko', {
      headers: translator,
      body: { checked },
    });
  const lines = await product.app
    .get(DataSource)
    .query(`select verb from audit_log where detail->>'sentence' = 'money-free' order by id`);
  expect(lines).toEqual([{ verb: 'sentence.check' }, { verb: 'sentence.uncheck' }]);
});
