import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { sharedProduct } from '../support/whole-product.js';

/** Is a page small, there without script, and in the language of whoever opens it? (every-page.spec.ts looks at all of them.) */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

describe('a page', () => {
  it('is whole before any script, and stays under 130 KB of script', async () => {
    await withPage(browser, {}, async (page) => {
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') bodies.push(response.body());
      });
      await page.goto(`${product.url}/vi/opinion`, { waitUntil: 'load' });
      // What arrives while the page closes would fail another test.
      const scripts = (await Promise.all(bodies)).map((body) => body.length);
      expect(scripts.length).toBeGreaterThan(0);
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
