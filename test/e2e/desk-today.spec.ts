import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a day begin with what waits, beside the list on a screen, and in its place on a phone? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let voice: string;
const TEXT = '駅前の花だんに水をやる当番を、学校にもわりあててください。';
beforeAll(async () => {
  browser = await launchBrowser();
  const clerk = await desk.signIn('clerk@demo');
  const sent = await desk.send({ text: TEXT, measure: '5-4-1' });
  voice = sent.id;
  await desk.act(clerk, voice, 'assign');
  await fetch(`${product.url}/api/submissions/${sent.receipt}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Receipt ${sent.secret}` },
    body: JSON.stringify({ text: '中学校がよいです。' }),
  });
});
afterAll(() => browser.close());

const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${product.url}/ja/staff/sign-in`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.today').waitFor();
};
const waiting = (page: Page) => page.locator(`.today-group a[href*="${voice}"]`).first();

it('on a screen it stands beside the list, and what its sender wrote last leads to the voice', async () => {
  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    await signIn(page);
    expect(await page.locator('.list-pane').isVisible()).toBe(true);
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await waiting(page).click();
    await page.locator('.voice-head h1').waitFor();
    expect(await page.locator('.voice-pane').innerText()).toContain(TEXT);
  });
});

it.each([true, false])(
  'on a phone it is the page, and a list is one press away; with JavaScript: %s',
  async (javaScriptEnabled) => {
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled };
    await withPage(browser, phone, async (page) => {
      await signIn(page);
      expect(await waiting(page).isVisible()).toBe(true);
      expect(await page.locator('.list-pane').isVisible()).toBe(false);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.click('.rail-views a[href*="view=mine"]');
      await page.locator('.list-pane').waitFor();
      expect(await page.locator('.today').isVisible()).toBe(false);
      expect(await page.locator('h1:visible').count()).toBe(1);
    });
  },
);
