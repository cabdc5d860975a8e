import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { OpinionCounts, OpinionPage } from '../../core/contract/index.js';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchShell, withPage } from '../support/browser.js';
import { axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can anybody find an opinion among many, in any language, without a script? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const bare = { viewport: { width: 320, height: 740 }, javaScriptEnabled: false };
const tags = loadLocales().rows.map(({ tag }) => tag);
const ask = async <T>(path: string): Promise<T> =>
  (await (await fetch(product.url + path)).json()) as T;
const langsOn = async (page: Page) => {
  const links = await page.locator('main article h2 a').all();
  return Promise.all(links.map((link) => link.getAttribute('lang')));
};

describe.each(tags)('the list of opinions in %s', (tag) => {
  it('is a list of headings, each the first words of an opinion in its language, without errors for readers of any kind', async () => {
    await withPage(browser, { viewport: { width: 320, height: 740 } }, async (page) => {
      await page.goto(`${product.url}/${tag}/opinions`);
      const { items } = await ask<OpinionPage>('/api/opinions?limit=20');
      expect(await langsOn(page)).toEqual(items.map(({ lang }) => lang));
      expect(await overflow(page)).toBe(0);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await overflow(page)).toBe(0);
      expect(await axeFindings(page, 'structure')).toEqual([]);
    });
  });
});

it('a reader takes a language, then words, and comes to the opinion', async () => {
  const { languages } = await ask<OpinionCounts>('/api/opinion-counts');
  const rarest = languages.at(-1)?.lang ?? '';
  const { items } = await ask<OpinionPage>(`/api/opinions?writtenIn=${rarest}`);
  const [opinion] = items;
  const word = opinion?.text.split(/[\s,.。、？?]+/).find((each) => each.length > 3) ?? '';
  await withPage(browser, bare, async (page) => {
    await page.goto(`${product.url}/en/opinions`);
    await page.click(`main nav a[href="/en/opinions?in=${rarest}"]`);
    expect(await page.locator('main nav [aria-current]').innerText()).toContain(
      String(items.length),
    );
    await page.fill('#q', word);
    await page.click('main form button >> nth=0');
    await page.waitForURL(/[?&]in=/);
    expect(new URL(page.url()).searchParams.get('in')).toBe(rarest);
    expect(await page.locator('#q').inputValue()).toBe(word);
    await page.click(`main article a[href="/en/opinions/${opinion?.id}"]`);
    expect(await page.locator('main blockquote').getAttribute('lang')).toBe(rarest);
  });
});

it('what is chosen stays chosen, and can be taken back at once', async () => {
  await withPage(browser, bare, async (page) => {
    await page.goto(`${product.url}/ja/opinions`);
    await page.click('main form summary');
    await page.selectOption('#sort', 'oldest');
    await page.selectOption('#measure', { index: 1 });
    await page.click('main form details button');
    await page.waitForURL(/sort=oldest/);
    expect(await page.locator('#sort').inputValue()).toBe('oldest');
    const measure = await page.locator('#measure').inputValue();
    const { items, total } = await ask<OpinionPage>(`/api/opinions?sort=oldest&measure=${measure}`);
    expect(total).toBeGreaterThan(0);
    expect(await page.locator('main article').count()).toBe(items.length);
    expect(await page.locator('main [role=status]').innerText()).toContain(String(total));
    await page.click('main [role=status] a');
    expect(new URL(page.url()).search).toBe('');
  });
});

it.each(['/opinions?q=%E3%83%80%E3%83%A0%E3%81%AE%E9%AD%9A%E9%81%93', '/opinions?year=2001&in=ja'])(
  'where nothing fits, %s says so and has a way on: all opinions, a telephone, an opinion of one’s own',
  async (path) => {
    await withPage(browser, bare, async (page) => {
      await page.goto(`${product.url}/ja${path}`);
      const nothing = page.locator('main .empty');
      expect(await nothing.innerText()).toContain('見つかりませんでした');
      for (const way of ['a[href="/ja/opinions"]', 'a[href^="tel:"]', 'a[href^="/ja/opinion"]'])
        expect(await nothing.locator(way).first().isVisible()).toBe(true);
    });
  },
);
