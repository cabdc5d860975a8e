import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type OutputOf, pathOf, readCalendar } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does somebody get a time with a counsellor and an interpreter, move it and give it back, on a small screen; and does the desk see it? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
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
  ['vi', 'legal', 'vi', 'sakai', false],
  // Confided: with the exit, nothing asked for, at a branch.
  ['ja-simple', 'rights', 'en', 'sakai', false],
  ['pt-BR', 'legal', 'pt-BR', 'main', true],
] as const)(
  'in %s, %s, interpreter %s, at %s, JavaScript: %s',
  (tag, kind, interpreter, place, javaScriptEnabled) => {
    it('a time at a branch is held, booked, found again by its number, moved and given back', async () => {
      const options = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
      await withPage(browser, options, async (page) => {
        const looksRight = async () => {
          if (!javaScriptEnabled) return;
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await axeFindings(page, 'structure')).toEqual([]);
        };
        await page.goto(`${product.url}/${tag}/booking`);
        await page.click(`main a[href*="kind=${kind}"]`);
        await page.check(`input[name=place][value=${place}]`);
        await page.selectOption('#interpreter', interpreter);
        await page.click('.booking-filter button');
        await looksRight();
        // Sent without a choice the page says so, and nothing is lost.
        await press(page, 'hold');
        await page.locator('.error-summary').waitFor();
        const first = await choose(page, 0);
        if (javaScriptEnabled)
          expect(await page.innerText('[data-chosen]')).toContain(first.slice(11, 16));
        await press(page, 'hold');
        await page.waitForURL(/my-booking/);
        expect(await bookedFor(page)).toBe(first);
        await looksRight();
        // Back and forth while it is held: still the one time.
        await page.goBack();
        await page.goForward();
        // Back, and another one instead: it is held in the place of the first.
        await page.goBack();
        const instead = await choose(page, 1);
        await press(page, 'hold');
        await page.waitForURL(/my-booking/);
        expect(await bookedFor(page)).toBe(instead);
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
        expect(other).not.toBe(instead);
        await press(page, 'hold');
        await page.waitForURL(/my-booking/);
        expect(await bookedFor(page)).toBe(other);
        await press(page, 'cancel');
        await press(page, 'cancel-confirm');
        await page.locator('main a[href$="/booking"]').waitFor();
        expect(await page.locator('.booking-facts').count()).toBe(0);

        // All of them are free again.
        await page.goto(
          `${product.url}/${tag}/booking?kind=${kind}&place=${place}&interpreter=${interpreter}`,
        );
        for (const at of [first, instead, other])
          expect(
            await page.locator(`input[name=slot][value="${place} ${at}"]:not([disabled])`).count(),
          ).toBe(1);
      });
    });
  },
);

describe('at the desk', () => {
  /** A legal consultation of the last two weeks to which nobody was noted yet. */
  const earlierTime = async (): Promise<string> => {
    const counsellor = await demoDesk(product).signIn('counsellor@demo');
    for (const weeks of [1, 2]) {
      const from = new Date(Date.now() - weeks * 7 * 86_400_000).toISOString().slice(0, 10);
      const path = pathOf(readCalendar, { query: { from, days: '7' } });
      const answer = await fetch(`${product.url}${path}`, { headers: counsellor });
      const { days } = (await answer.json()) as OutputOf<typeof readCalendar>;
      const free = days
        .flatMap(({ slots }) => slots)
        .find((one) => one.kind === 'legal' && one.serves && one.begun && !one.taken);
      if (free) return free.at;
    }
    throw new Error('The lawyer heard on no day of two weeks');
  };

  it('a counsellor sees who comes, prints the day without names, and notes a walk-in who then stayed away', async () => {
    const earlier = await earlierTime();
    await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(`${product.url}/pt-BR/booking?kind=legal&place=main&interpreter=pt-BR`);
      const at = await choose(page, 0);
      await press(page, 'hold');
      await page.waitForURL(/my-booking/);
      await page.fill('input[name=name]', 'Ana Pseudônima');
      await press(page, 'book');
      const receipt = page.locator('main', { hasText: /KBY-\d{4}-/ });
      await receipt.waitFor();
      const number = /KBY-\d{4}-\w{6}/.exec(await receipt.innerText())?.[0] ?? 'none';

      const calendarOf = (instant: string) => `/ja/staff/bookings?from=${instant.slice(0, 10)}`;
      await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(calendarOf(at))}`);
      await page.fill('input[name=login]', 'counsellor@demo');
      await page.fill('input[name=password]', DEMO_PASSWORD);
      await page.click('main button[type=submit]');
      const seen = page.locator('.bookings-slots tr', { hasText: number });
      await seen.waitFor();
      expect(await seen.innerText()).toContain('Ana Pseudônima');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('body').innerText();
      expect(paper).toContain(number);
      expect(paper).toContain('通訳：ポルトガル語');
      expect(paper).not.toContain('Ana');
      expect(await page.locator('.bookings-page').isVisible()).toBe(false);
      // Also on paper that is as wide as a screen.
      const sheet = await page.locator('.day-sheet').first().boundingBox();
      expect(sheet?.width).toBeGreaterThan(1_000);
      await page.emulateMedia({ media: 'screen' });

      await page.goto(`${product.url}${calendarOf(earlier)}`);
      const row = page
        .locator('.bookings-group', { has: page.locator('input[name=kind][value=legal]') })
        .locator('tr', { has: page.locator('th', { hasText: earlier.slice(11, 16) }) });
      await row.locator('button[value="walk-in"]').click();
      await row.locator('button[value="no_show"]').click();
      await row.locator('.small', { hasText: '来なかった' }).waitFor();
    });
  });
});
