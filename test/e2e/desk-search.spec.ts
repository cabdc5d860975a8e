import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a clerk who looks for words see in which list, and where in a voice, they stand? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
let answered: string;
let waiting: string;
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
  const first = await desk.send({ text: '紙芝居の会場を教えてください。', measure: '5-4-1' });
  await desk.answer(clerk, first.id, { text: '羅針盤の間で開きます。' });
  answered = first.receipt;
  const second = await desk.send({ text: 'もう一度、紙芝居を見たいです。', measure: '5-4-1' });
  await desk.placed(clerk, second.id);
  waiting = second.receipt;
});
afterAll(() => browser.close());

const signIn = async (page: Page, view: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff?view=${view}`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('#filter-q').waitFor();
};
/** Until the index has followed, a moment after the answer. */
const search = async (page: Page, words: string, row: string) => {
  for (let tries = 0; tries < 20; tries++) {
    await page.fill('#filter-q', words);
    await page.press('#filter-q', 'Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === words);
    if (await page.locator('.voice-row', { hasText: row }).count()) return;
    await page.reload();
  }
};

describe.each([
  ['on a screen', { viewport: { width: 1280, height: 900 } }],
  [
    'on a phone, JavaScript off',
    { viewport: { width: 320, height: 740 }, javaScriptEnabled: false },
  ],
])('%s', (_, options) => {
  it('the search shows the voice of this list and leads to the list that holds the other', async () => {
    await withPage(browser, options, async (page) => {
      await signIn(page, 'new');
      await search(page, 'かみしばい', waiting);
      expect(await page.locator('.voice-row', { hasText: waiting }).count()).toBe(1);
      expect(await page.locator('.voice-row', { hasText: answered }).count()).toBe(0);
      const elsewhere = page.locator('.found-elsewhere a', { hasText: '回答' }).first();
      await elsewhere.click();
      await page.waitForURL(/view=answered/);
      expect(new URL(page.url()).searchParams.get('q')).toBe('かみしばい');
      await page.locator('.voice-row', { hasText: answered }).waitFor();
      expect(await overflow(page)).toBe(0);
    });
  });

  it('a row says that the words stand in the answer', async () => {
    await withPage(browser, options, async (page) => {
      await signIn(page, 'answered');
      await search(page, '羅針盤', answered);
      // The address changes before the list does, and the list of before has this row too.
      await page
        .locator('.voice-row', { hasText: answered })
        .filter({ hasText: '回答の中' })
        .waitFor();
      if (!('javaScriptEnabled' in options))
        expect(await axeFindings(page, 'structure')).toEqual([]);
    });
  });

  it('words that stand nowhere say so and keep what was typed', async () => {
    await withPage(browser, options, async (page) => {
      await signIn(page, 'all');
      await page.fill('#filter-q', '存在しない鵺の言葉');
      await page.press('#filter-q', 'Enter');
      await page.waitForURL(/q=/);
      // The address changes before the list does.
      await page.locator('.voice-row').first().waitFor({ state: 'detached' });
      expect(await page.locator('#filter-q').inputValue()).toBe('存在しない鵺の言葉');
      expect(await page.locator('.found-elsewhere').count()).toBe(0);
    });
  });
});
