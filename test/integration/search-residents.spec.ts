import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CITY, type City } from '../../core/base/city/index.js';
import type { Findings } from '../../core/contract/index.js';
import { withoutReadings } from '../../core/language/index.js';
import { type Product, startProduct } from '../support/product.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const ask = (q: string, lang = 'ja') =>
  product.call<Findings>('GET', `/api/search?${new URLSearchParams({ q, lang })}`);
const find = async (q: string, lang?: string): Promise<Findings> => (await ask(q, lang)).body;

describe('a resident finds', () => {
  it.each([
    ['van hoa', 'vi', '5-4-2'],
    ['educacao', 'pt-BR', '5-3-1'],
    ['シミン', 'ja-simple', '5-1-1'],
    ['がいこくじん', 'ja', '5-4-1'],
    ['國際交流', 'ja', '5-4-2'],
    ['5-4-1', 'en', '5-4-1'],
  ])('%s (%s) in the texts of the plan', async (q, lang, code) => {
    expect((await find(q, lang)).measures).toContain(code);
  });

  it.each([
    ['日本語教室', 'ja', '5-4-1'],
    ['Japanese class', 'en', '5-4-1'],
    ['tieng nhat', 'vi', '5-4-1'],
    ['DV', 'ja', '5-3-3'],
  ])('%s (%s) by what it is about', async (q, lang, code) => {
    const { measures, likely } = await find(q, lang);
    expect([...measures, ...likely]).toContain(code);
  });

  it.each([
    ['ゴミ', 'ja', 'shigen-junkan'],
    ['rác', 'vi', 'shigen-junkan'],
    ['creche', 'pt-BR', 'hoiku'],
    ['nursery', 'en', 'hoiku'],
  ])('whom to ask about %s (%s), which is no matter of the plan', async (q, lang, section) => {
    const found = await find(q, lang);
    expect(found.section?.code).toBe(section);
    expect(found.everyday.length).toBeGreaterThan(0);
  });

  it.each([
    ['nguon thu tu chu', 'vi'],
    ['自主財源', 'vi'],
    ['ざいげん', 'ja-simple'],
    ['自主財源', 'ja'],
  ])(
    'a word that the plan explains, by its own or its translated name: %s (%s)',
    async (q, lang) => {
      const { glossary } = await find(q, lang);
      const found = glossary.find(({ code }) => code === '5-6-g1');
      expect(found?.term).toMatchObject({ lang, checked: lang === 'ja' });
      expect(found?.term.original).toBe(lang === 'ja' ? undefined : '自主財源');
    },
  );

  it('the door of a confidential matter', async () => {
    expect((await find('DV')).topics).toContain('dv');
  });

  it('something by each word that the city says people use', async () => {
    const { everyday } = product.app.get<City>(CITY);
    const lost: string[] = [];
    for (const { id, says } of everyday)
      for (const [lang, words] of Object.entries(says))
        for (const word of words)
          if (!(await find(withoutReadings(word), lang)).everyday.includes(id))
            lost.push(`${lang} ${word}`);
    expect(lost).toEqual([]);
  });
});

describe('nonsense', () => {
  it.each(['', ' ', '%', '🎉🎉', "'; drop table", '\\', '(((', 'ー'])(
    '%j is answered with nothing of the plan',
    async (q) => {
      const { status, body } = await ask(q);
      expect(status).toBe(200);
      expect(body.measures).toEqual([]);
    },
  );

  it('of ten thousand letters is refused', async () => {
    expect((await ask('あ'.repeat(10_000))).status).toBe(422);
  });
});
