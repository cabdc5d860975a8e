import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Suggestions } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the API say what a text is about, in any language, and answer anything? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const suggest = (text: unknown, lang = 'ja') =>
  product.call<Suggestions>('POST', `/api/measures/suggest?lang=${lang}`, { body: { text } });

describe('suggestions', () => {
  it.each([
    ['ja', '市役所の窓口に通訳を置いて、外国人住民への案内を多言語にしてください。', '5-4-1'],
    ['en', 'Please let us pay city taxes by smartphone; the deadline is always missed.', '5-6-1'],
    [
      'vi',
      'Tôi muốn có thêm thông dịch và thông tin bằng nhiều ngôn ngữ cho người nước ngoài.',
      '5-4-1',
    ],
  ])(
    'in %s name the measure first, with its title and the words that spoke for it',
    async (lang, text, code) => {
      const { status, body } = await suggest(text, lang);
      expect(status).toBe(200);
      expect(body.items).toHaveLength(5);
      expect(body.items[0]).toMatchObject({ code, title: expect.any(String) });
      expect(body.items[0]?.reason.words.length).toBeGreaterThan(0);
      expect(body.out).toBeLessThan(body.items[0]?.score ?? 0);
    },
  );

  it('say that garbage collection is no measure of this plan', async () => {
    const { body } = await suggest('燃えるごみの収集日を増やしてください。指定袋も高いです。');
    expect(body.out).toBeGreaterThan(body.items[0]?.score ?? 1);
  });

  it.each(['', '😀😀😀', 'ກະລຸນາ', 'あ'.repeat(100_000), '12345'])(
    'answer anything: "%.10s"',
    async (text) => {
      const { status, body } = await suggest(text);
      expect([status, body.items.length]).toEqual([200, 5]);
    },
  );

  it('refuse what is no text with a code', async () => {
    expect(await suggest(5)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'text', code: 'wrong_type' }] },
    });
  });
});
