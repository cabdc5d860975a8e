import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a clerk see that a resident was not told? The demonstration sends no mail, so nobody is. */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const untold = async (): Promise<{ id: string; receipt: string }> => {
  const sent = await desk.send({
    text: '読み聞かせの会に、ベトナム語の日を作ってください。',
    measure: '5-4-1',
    contact: { email: 'linh@example.org' },
  });
  await desk.answer(clerk, sent.id, { text: '毎月第2土曜日に開きます。' });
  for (let tries = 0; tries < 100; tries++) {
    if ((await desk.open(clerk, sent.id)).undelivered.length > 0) return sent;
    await wait(100);
  }
  throw new Error('Nobody noticed that the mail was not sent');
};

describe.each([
  ['on a screen', { viewport: { width: 1280, height: 900 } }],
  [
    'on a phone, JavaScript off',
    { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  ],
])('%s', (_, options) => {
  it('it stands in a view of its own, at the voice and in its history', async () => {
    const { id, receipt } = await untold();
    await withPage(browser, options, async (page) => {
      await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff?view=undelivered`);
      await page.fill('input[name=login]', 'clerk@demo');
      await page.fill('input[name=password]', DEMO_PASSWORD);
      await page.click('main button[type=submit]');
      const row = page.locator('.voice-row', { hasText: receipt });
      expect(await row.innerText()).toContain('メールが届いていません');
      await page.goto(`${product.url}/ja/staff/voices/${id}?view=undelivered`);
      await page.click('label[for=tab-history]');
      const shown = await page.locator('.voice-whole').innerText();
      expect(shown).toContain('本人にメールが届いていません');
      expect(shown).toContain('メールが届きませんでした');
      if (!('javaScriptEnabled' in options)) expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
