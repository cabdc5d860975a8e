import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchShell, withPage } from '../support/browser.js';
import { overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does the header stay one small row, in every language and size of text, and lead everywhere? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const TALLEST = 60;
const height = async (page: Page) => (await page.locator('header').boundingBox())?.height;
/** Text of the size that somebody chose in the browser. */
const enlarge = (page: Page, percent: number) =>
  page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);
const SIZES = [
  [360, 100],
  [390, 100],
  [320, 100],
  [360, 200],
  [1280, 100],
] as const;

describe.each(loadLocales().rows.map(({ tag }) => tag))('in %s', (tag) => {
  it('it is one row at every width and with text of twice the size', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${product.url}/${tag}/my-voice`);
      for (const [width, percent] of SIZES) {
        await page.setViewportSize({ width, height: 740 });
        await enlarge(page, percent);
        expect([
          width,
          percent,
          Number(await height(page)) <= TALLEST,
          await overflow(page),
        ]).toEqual([width, percent, true, 0]);
      }
    });
  });
});

it('the menu of a phone leads to plan, voices and my own voice, without any script', async () => {
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  await withPage(browser, phone, async (page) => {
    for (const path of ['plan', 'opinions', 'my-voice']) {
      await page.goto(`${product.url}/vi`);
      await page.click('.site-menu summary');
      await page.click(`.site-menu a[href="/vi/${path}"]`);
      expect(new URL(page.url()).pathname).toBe(`/vi/${path}`);
    }
  });
});

it("the reader's own language stands first, and a shared link does not change it", async () => {
  await withPage(browser, { locale: 'vi' }, async (page) => {
    const first = page.locator('.language-list a').first();
    await page.goto(`${product.url}/ja/plan`);
    await page.click('.language summary');
    expect(await first.getAttribute('hreflang')).toBe('vi');
    await page.click('.language-list a[hreflang=ne]');
    await page.waitForURL('**/ne/plan');
    await page.goto(`${product.url}/en/about`);
    expect(await first.getAttribute('hreflang')).toBe('ne');
    await page.goto(product.url);
    expect(new URL(page.url()).pathname).toBe('/ne');
  });
});
