import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Findings, OpinionPage } from '../../core/contract/index.js';
import { RebuildSearch } from '../../core/jobs/search-index/index.js';
import { deskOf } from '../support/desk.js';
import { addManyVoices, publishMany } from '../support/many-voices.js';
import { type Product, startProduct } from '../support/product.js';

/** Does everybody find what is published, by its words and its answer, and nothing that is not public? */
const VOICES = 9_000;
let product: Product;
let clerk: { cookie: string };
const desk = deskOf(() => product);
const query = <T>(sql: string): Promise<T[]> => product.app.get(DataSource).query(sql);
beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk@opinions', ['clerk'], ['*']);
}, 120_000);
afterAll(() => product.close());

const search = async (q: string, more = ''): Promise<OpinionPage> =>
  (
    await product.call<OpinionPage>(
      'GET',
      `/api/opinions?limit=100&q=${encodeURIComponent(q)}${more}`,
    )
  ).body;
const idsOf = ({ items }: OpinionPage) => items.map(({ id }) => id);

const publish = async (text: string, publicText: string, answer: string) => {
  const { id } = await product.submit({ text, measure: '5-3-1', consentToPublish: true });
  await product.route();
  await desk.answer(clerk, id, { text: answer });
  const waived = [{ start: 0, end: publicText.length, reason: '市の施設の名前と見たため' }];
  const { body } = await desk.act(clerk, id, 'publish', { publicText, waived });
  await product.index();
  return { id, publication: body.publication?.id ?? '' };
};

describe('a published opinion', () => {
  it('is found by its public text and its answer, never by what was taken out', async () => {
    const { publication } = await publish(
      '鬼怒川です。噴水の水をきれいにしてください。',
      '噴水の水をきれいにしてください。',
      '来週、藻を取ります。',
    );
    expect(idsOf(await search('噴水'))).toEqual([publication]);
    expect(idsOf(await search('藻'))).toEqual([publication]);
    expect(idsOf(await search('鬼怒川'))).toEqual([]);
    // All words stand in one of the two.
    expect(idsOf(await search('水 きれい'))).toEqual([publication]);
    expect((await search('噴水')).total).toBe(1);
  });

  it('is found by its words as they are now, at once', async () => {
    const { id, publication } = await publish('砂場に柵を。', '砂場に柵を。', '付けます。');
    const correct = { publicText: '広場に柵を。', note: '場所を直しました' };
    await desk.act(clerk, id, 'correct_publication', {
      ...correct,
      waived: [{ start: 0, end: 6, reason: '市の施設の名前と見たため' }],
    });
    expect(idsOf(await search('砂場'))).toEqual([]);
    await product.index();
    expect(idsOf(await search('広場'))).toEqual([publication]);
    await desk.correct(clerk, id, { text: '春に鎖を張ります。', note: '日を直しました' });
    await product.index();
    expect(idsOf(await search('鎖'))).toEqual([publication]);
    expect(idsOf(await search('付けます'))).toEqual([]);
  });

  it('that was taken back is found by nobody, and its words are gone', async () => {
    const { id, publication } = await publish('燕の巣を残して。', '燕の巣を残して。', '残します。');
    expect(idsOf(await search('燕'))).toEqual([publication]);
    await desk.act(clerk, id, 'retract', { reason: '近所の方だとわかるため' });
    expect(idsOf(await search('燕'))).toEqual([]);
    expect(
      await query(`select 1 from publication_search where publication_id = '${publication}'`),
    ).toEqual([]);
  });

  it('stands among what a resident finds', async () => {
    const { publication } = await publish('蛍の沢を守って。', '蛍の沢を守って。', '守ります。');
    const { body } = await product.call<Findings>(
      'GET',
      `/api/search?${new URLSearchParams({ q: '蛍' })}`,
    );
    expect(body.opinions.map(({ id }) => id)).toEqual([publication]);
  });
});

describe('among thousands', () => {
  beforeAll(async () => {
    await addManyVoices(product.app.get(DataSource), VOICES, product.clock.now());
    // Thick everywhere, in few, and thick but only far from the beginning of the list.
    await query(
      `update submissions set text = text || case when abs(hashtext(receipt)) % 100 = 0 then ' 図鑑' else '' end
                                        || case when abs(hashtext(receipt)) % 3 = 0 then ' 駐輪場' else '' end
                                        || case when received_at < (select percentile_disc(0.4) within group (order by received_at) from submissions) then ' 水車' else '' end
        where text = 'もっと本を'`,
    );
    await publishMany(product.app.get(DataSource));
    await product.app.get(RebuildSearch).rebuild();
    await query('analyze publication_search');
  }, 300_000);

  it.each([
    ['図鑑', '', 'true'],
    ['駐輪場', '', 'true'],
    ['水車', '', 'true'],
    ['本', '', 'true'],
    ['駐輪場', '&writtenIn=vi&sort=oldest', "lang = 'vi'"],
    ['水車', '&measure=5-2-3&sort=newest', "measure = '5-2-3'"],
  ])(
    '%s%s is found in each opinion that has it, once, in order, page by page',
    async (word, more, condition) => {
      const order = more.includes('oldest')
        ? 'published_at, id'
        : more.includes('newest')
          ? 'published_at desc, id desc'
          : 'placed_at desc, id desc';
      const right = (
        await query<{ id: string }>(
          `select id from publications where public_text like '%${word}%' and ${condition} and retracted_at is null order by ${order}`,
        )
      ).map(({ id }) => id);
      const found: string[] = [];
      let cursor: string | null = '';
      do {
        const page: OpinionPage = await search(word, `${more}${cursor ? `&cursor=${cursor}` : ''}`);
        found.push(...idsOf(page));
        cursor = page.nextCursor;
      } while (cursor);
      expect(right.length).toBeGreaterThan(10);
      expect(found).toEqual(right);
    },
    240_000,
  );

  it('knows how many there are of few, and does not count very many', async () => {
    expect((await search('図鑑')).total).toBeGreaterThan(20);
    expect((await search('駐輪場')).total).toBeNull();
  });
});
