import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does the desk show how somebody is reached to a press alone, and does it take up a voice in danger with one? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const openAsClerk = async (page: Page, id: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/voices/${id}`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.voice-head').waitFor();
};
const PHONE = { viewport: { width: 360, height: 740 } };

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  it('contact is shown by a press, stays in the history, and is gone with the next page', async () => {
    const contact = { name: 'ファム ティ', email: 'pham@example.org' };
    const sent = await desk.send({
      text: '案内板に英語を足してください。',
      measure: '5-4-1',
      contact,
    });
    await desk.placed(clerk, sent.id);
    await withPage(browser, { ...PHONE, javaScriptEnabled }, async (page) => {
      await openAsClerk(page, sent.id);
      expect(await page.content()).not.toContain('pham@example.org');
      await page.click('.voice-facts > summary');
      await page.click('button[value=contact]');
      await page.locator('#contact').waitFor();
      expect(await page.locator('#contact a').getAttribute('href')).toBe('mailto:pham@example.org');
      await page.click('label[for=tab-history]');
      await page.locator('.timeline').getByText('連絡先を見ました').waitFor();
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.goto(`${product.url}/ja/staff/voices/${sent.id}`);
      expect(await page.content()).not.toContain('pham@example.org');
    });
  });

  it('an alarm that nobody has heard is taken up with one press', async () => {
    const sent = await desk.send({
      text: 'きのうの夜、夫に首を絞められました。',
      measure: '5-4-1',
    });
    await desk.placed(clerk, sent.id);
    await withPage(browser, { ...PHONE, javaScriptEnabled }, async (page) => {
      await openAsClerk(page, sent.id);
      const press = page.locator('button[data-verb=acknowledge]');
      // The alarm is a job of its own: it may come a moment after the voice.
      for (let tries = 0; tries < 20 && !(await press.count()); tries++) await page.reload();
      expect(await page.locator('.voice-whole').innerText()).toContain(
        'まだだれも受け取っていません',
      );
      await press.click();
      await page.locator('.done .notice').waitFor();
      expect(await page.locator('.done').innerText()).toContain('受け取りました');
      expect(await press.count()).toBe(0);
      await page.click('label[for=tab-history]');
      await page.locator('.timeline').getByText('危険の知らせを受け取りました').waitFor();
    });
  });
});
