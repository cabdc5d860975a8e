import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { sharedProduct } from '../support/whole-product.js';

/** Is every form of the city begun where people look for it, and sent without a script? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 320, height: 640 } };
const press = (page: Page, intent: string) => page.click(`.actions button[value=${intent}]`);

describe('whatever the city asks', () => {
  /** Answers whatever is asked on a page: the first choice of each question, and words where words are asked for. */
  const fill = async (page: Page): Promise<void> => {
    for (const group of await page.locator('main fieldset:has(input)').all()) {
      const first = group.locator('input:is([type=radio], [type=checkbox])').first();
      if (await first.count()) await first.check();
    }
    for (const field of await page.locator('main textarea').all()) await field.fill('公園の花');
    for (const field of await page
      .locator('main input[type=text][name^=answers]:not([name$=other])')
      .all())
      await field.fill('花の会');
    if (await page.locator('#contact-name').count()) {
      await page.fill('#contact-name', '鈴木');
      await page.fill('#contact-phone', '0270-24-5111');
    }
  };

  it.each([
    ['ja', 'group-proposal', '5-1-2'],
    ['vi', 'equality', '5-3-1'],
    ['pt-BR', 'committee-call', '5-3-2'],
    ['ja', 'talent-bank', '5-3-2'],
    ['es', 'exchange-event', '5-4-2'],
    ['en', 'exchange-event', '5-4-3'],
    ['ne', 'tax-payment', '5-6-1'],
  ])(
    'in %s the form %s is begun on the page of measure %s, filled in and sent without JavaScript',
    async (tag, code, measure) => {
      await withPage(browser, { ...PHONE, javaScriptEnabled: false }, async (page) => {
        await page.goto(`${product.url}/${tag}/measures/${measure}`);
        await page.click(`main a[href="/${tag}/ask/${code}"]`);
        await fill(page);
        if (await page.locator('.actions button[value=next]').count()) {
          await press(page, 'next');
          await fill(page);
        }
        await press(page, 'send');
        const receipt = /KB-\d{4}-\w{6}/.test(await page.locator('main').innerText());
        const thanks = await page.locator('.page-head[role=status]').count();
        expect(receipt || thanks === 1).toBe(true);
      });
    },
  );
});
