import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does somebody who was hurt see the question and its field first, on a small phone and without scripts? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };

const next = (page: Page) => page.click('.actions button[value=next]');
const openText = async (page: Page, tag: string) => {
  await page.goto(`${product.url}/${tag}/consultation`);
  await page.check('input[name=topic][value=dv]');
  await next(page);
  await page.locator('#text').waitFor();
};
/** How far down the page the foot of it is, unscrolled. */
const footOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
};

describe.each(['vi', 'ja', 'ja-simple', 'ne'])('in %s', (tag) => {
  it('the words and where one is answered are asked in sight, whatever else the page says', async () => {
    await withPage(browser, PHONE, async (page) => {
      await openText(page, tag);
      expect(await footOf(page, '#text')).toBeLessThan(640);
      expect(await overflow(page)).toBe(0);
      await page.fill('#text', '家に帰るのがこわいです。');
      await next(page);
      await page.locator('#contact-safe-way').waitFor();
      expect(await footOf(page, '#contact-safe-way')).toBeLessThan(640);
      expect(await overflow(page)).toBe(0);
    });
  });
});

it('nothing of what protects is lost: numbers, what leaving does and who reads are a press or a look away', async () => {
  await withPage(browser, { viewport: PHONE.viewport, javaScriptEnabled: true }, async (page) => {
    await openText(page, 'en');
    await page.click('.emergency-call summary');
    await page.click('.exit summary');
    const said = await page.locator('body').innerText();
    for (const words of ['#8008', '0120-279-889', 'You pay for the call', 'shown to specialised'])
      expect(said).toContain(words);
    expect(said).toContain('cannot be opened again');
    expect(await axeFindings(page)).toEqual([]);
  });
});
