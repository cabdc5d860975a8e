import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { type APIRequestContext, request } from 'playwright-core';
import { loadLocales } from '../../core/infra/project-data.js';
import { everyPage, type ResidentPage } from '../support/every-page.js';
import { japaneseLeft } from '../support/japanese-left.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does every resident page say of each piece of Japanese that it is, in every language? Without a browser, as the server writes it. */
const product = sharedProduct();
let resident: APIRequestContext;
let pages: ResidentPage[];
beforeAll(async () => {
  resident = await request.newContext();
  pages = await everyPage(resident);
});
afterAll(() => resident.dispose());

/** What stands in its own script in any language and says nothing of it: none so far. */
const NAMES: readonly string[] = [];

const htmlOf = async (address: string, { asked }: ResidentPage): Promise<string> => {
  const { postData, ...how } = asked ?? {};
  const answer = await resident.fetch(address, {
    ...how,
    ...(postData === undefined ? {} : { data: postData }),
  });
  return answer.text();
};

describe('the look at a page', () => {
  const page = (inside: string) => `<!DOCTYPE html><html lang="vi"><body>${inside}</body></html>`;
  test.each([
    ['text', '<p>Xin 声</p>', 1],
    ['a name for the ear', '<button aria-label="声">x</button>', 1],
    ['text after what says so', '<p><span lang="ja">声</span>声</p>', 1],
    ['text in another language', '<p lang="ko">声</p>', 1],
    ['text that says so', '<p lang="ja">声<br/><b>声</b></p>', 0],
    ['plain Japanese', '<ruby lang="ja-simple">声<rt>こえ</rt></ruby>', 0],
    ['Chinese', '<p lang="zh-Hans">市</p>', 0],
    ['kana in Chinese', '<p lang="zh-Hans">市の</p>', 1],
    ['a script', '<script>"声"</script>', 0],
    ['what its reader typed', '<textarea>声</textarea>', 0],
  ])('sees %s', (_, inside, n) => {
    expect(japaneseLeft(page(inside), [])).toHaveLength(n);
  });
});

describe.each(loadLocales().rows.map(({ tag }) => tag))('in %s', (tag) => {
  it('no page leaves Japanese that does not say so', async () => {
    const found: string[] = [];
    for (const one of pages) {
      const html = await htmlOf(`${product.url}/${tag}${one.path}`, one);
      if (!/<html/.test(html)) found.push(`${one.name}: no page`);
      found.push(...japaneseLeft(html, NAMES).map((left) => `${one.name}: ${left}`));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});
