import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does who comes to ask the city for something see the first question at once? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

describe.each(['vi', 'ja'])('on a small phone, in %s', (tag) => {
  const SMALL = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };
  /** Room for the first line of a field, or the first choice. */
  const LINE = 44;

  it.each([
    'information-request',
    'committee-call',
    'facility-report',
    'group-proposal',
    'talent-bank',
  ])(
    'the first question of the form %s is in sight, what to know of it one tap away',
    async (code) => {
      await withPage(browser, SMALL, async (page) => {
        await page.goto(`${product.url}/${tag}/ask/${code}`);
        const first = page.locator(
          'main form :is(.control, input[type=radio], input[type=checkbox])',
        );
        const box = await first.first().boundingBox();
        expect((box?.y ?? Number.POSITIVE_INFINITY) + LINE).toBeLessThanOrEqual(640);
        const about = page.locator('main details.details').first();
        await about.locator('summary').click();
        expect(await about.locator('p').count()).toBe(2);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    },
  );
});
