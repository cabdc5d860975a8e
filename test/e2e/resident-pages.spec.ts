import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchBrowser, withPage } from '../support/browser.js';
import { axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can everybody read and use every resident page, in every language, on a small phone, without JavaScript? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGES = [
  '',
  '/plan',
  '/chapters/5-4',
  '/measures/5-4-1',
  '/opinion?measure=5-4-1',
  '/consultation',
  '/my-voice',
  '/opinions',
  '/about',
  '/emergency',
  '/no-such-page',
];
const locales = loadLocales().rows;

describe.each(locales.map((row) => row.tag))('in %s', (tag) => {
  it('axe finds nothing, nothing is wider than 320 px, and the page says its language', async () => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      for (const path of PAGES) {
        await page.goto(`${product.url}/${tag}${path}`);
        expect(await axeFindings(page)).toEqual([]);
        expect([path, await overflow(page)]).toEqual([path, 0]);
        expect(await page.getAttribute('html', 'lang')).toBe(tag);
        // A key that has no words would show as itself.
        expect(
          (await page.locator('body').innerText()).match(
            /\b(common|resident|errors|plan)[:.][a-z]+[.a-zA-Z]*/g,
          ),
        ).toBeNull();
      }
    });
  });
});

describe('in the dark', () => {
  it('axe finds nothing either', async () => {
    await withPage(
      browser,
      { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
      async (page) => {
        for (const path of PAGES) {
          await page.goto(`${product.url}/ja${path}`);
          expect(await axeFindings(page)).toEqual([]);
        }
      },
    );
  });
});

describe('a page', () => {
  it('is whole before any script, and stays under 130 KB of script', async () => {
    await withPage(browser, {}, async (page) => {
      const scripts: number[] = [];
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script')
          scripts.push((await response.body()).length);
      });
      await page.goto(`${product.url}/vi/opinion`, { waitUntil: 'networkidle' });
      expect(scripts.reduce((sum, n) => sum + n, 0)).toBeLessThan(130 * 1024);
    });
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${product.url}/vi/opinion`);
      expect(await page.locator('textarea[name=text]').isVisible()).toBe(true);
    });
  });

  it('sends the visitor to the own language, and understands other names for plain Japanese', async () => {
    await withPage(browser, { locale: 'pt-PT' }, async (page) => {
      await page.goto(product.url);
      expect(new URL(page.url()).pathname).toBe('/pt-BR');
      await page.goto(`${product.url}/ja-easy/measures/5-4-1`);
      expect(new URL(page.url()).pathname).toBe('/ja-simple/measures/5-4-1');
    });
  });

  it('keeps its place when the language changes', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${product.url}/ja/measures/5-4-1`);
      await page.click('details.language summary');
      await page.click('details.language a[hreflang=ne]');
      await page.waitForURL('**/ne/measures/5-4-1');
      expect((await page.locator('h1').getAttribute('lang')) ?? 'ne').toBe('ne');
    });
  });
});
