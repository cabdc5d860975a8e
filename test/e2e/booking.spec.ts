import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does somebody get a time with a counsellor and an interpreter, move it and give it back, on a small screen? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, intent: string) => page.click(`main button[value="${intent}"]`);
/** Takes the free time of this place in the list, and gives when it is. */
const choose = async (page: Page, which: number): Promise<string> => {
  const free = page.locator('input[name=slot]:not([disabled])');
  const id = await free.nth(which).getAttribute('id');
  await page.check(`[id="${id}"]`);
  return (await page.locator(`label[for="${id}"] time`).getAttribute('datetime')) ?? '';
};
const bookedFor = (page: Page) =>
  page.locator('.booking-facts time').first().getAttribute('datetime');

describe.each([
  ['vi', 'vi', true],
  ['ja-simple', '', false],
  ['pt-BR', 'pt-BR', false],
] as const)('in %s, interpreter %s, JavaScript: %s', (tag, interpreter, javaScriptEnabled) => {
  it('a time at a branch is held, booked, found again by its number, moved and given back', async () => {
    const options = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    await withPage(browser, options, async (page) => {
      const looksRight = async () => {
        if (!javaScriptEnabled) return;
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await axeFindings(page, 'structure')).toEqual([]);
      };
      await page.goto(
        `${product.url}/${tag}/booking?kind=legal&place=main&interpreter=${interpreter}`,
      );
      await looksRight();
      // Sent without a choice the page says so, and nothing is lost.
      await press(page, 'hold');
      await page.locator('.error-summary').waitFor();
      const first = await choose(page, 0);
      await press(page, 'hold');
      await page.waitForURL(/my-booking/);
      expect(await bookedFor(page)).toBe(first);
      await looksRight();
      // Back and forth while it is held: still the one time.
      await page.goBack();
      await page.goForward();
      await press(page, 'book');
      const receipt = page.locator('main', { hasText: /KBY-\d{4}-/ });
      await receipt.waitFor();
      const words = await receipt.innerText();
      const number = /KBY-\d{4}-[0-9A-HJKMNP-TV-Z]{6}/.exec(words)?.[0] ?? '';
      const secret =
        /(?:[0-9A-HJKMNP-TV-Z]{4}[- ]){5,6}[0-9A-HJKMNP-TV-Z]{2,4}/.exec(words)?.[0] ?? '';
      expect([number !== '', secret !== '']).toEqual([true, true]);
      await looksRight();
      await press(page, 'close');

      await page.goto(`${product.url}/${tag}/my-booking`);
      await page.fill('input[name=receipt]', `${number.toLowerCase()} ${secret}`);
      await press(page, 'open');
      await page.locator('.booking-facts').waitFor();
      await press(page, 'move');
      await page.locator('.booking-slots').first().waitFor();
      const other = await choose(page, 2);
      expect(other).not.toBe(first);
      await press(page, 'hold');
      await page.waitForURL(/my-booking/);
      expect(await bookedFor(page)).toBe(other);
      await press(page, 'cancel');
      await press(page, 'cancel-confirm');
      await page.locator('main a[href$="/booking"]').waitFor();
      expect(await page.locator('.booking-facts').count()).toBe(0);

      // Both times are free again.
      await page.goto(
        `${product.url}/${tag}/booking?kind=legal&place=main&interpreter=${interpreter}`,
      );
      expect(
        await page.locator(`input[name=slot][value="main ${first}"]:not([disabled])`).count(),
      ).toBe(1);
    });
  });
});
