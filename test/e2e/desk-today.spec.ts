import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { codeOfApp } from '../support/second-step.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a day begin with what waits, beside the list on a screen, and in its place on a phone? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let voice: string;
const TEXT = '駅前の花だんに水をやる当番を、学校にもわりあててください。';
beforeAll(async () => {
  browser = await launchShell();
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

describe('the own account', () => {
  const ACCOUNT = '/ja/staff/account';
  const NEXT = 'quiet lamp under seven hills';
  const signInAs = async (page: Page, login: string, password: string): Promise<void> => {
    await page.goto(`${product.url}/ja/staff/sign-in?to=${ACCOUNT}`);
    await page.fill('input[name=login]', login);
    await page.fill('input[name=password]', password);
    await page.click('main button[type=submit]');
  };
  const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

  it('on a screen shows where one is signed in, and ends the others', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await desk.signIn('auditor@demo');
      await signInAs(page, 'auditor@demo', DEMO_PASSWORD);
      await page.locator('.account-sessions .badge').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.click('button[value=end-others]');
      await says(page, 'ログインを終わらせました');
      expect(await page.locator('.account-sessions li').count()).toBe(1);
      await page.fill('#prepare-password', DEMO_PASSWORD);
      await page.click('button[value=prepare]');
      await page.locator('.account .qr').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('on a phone without JavaScript gets another password and a second step, and opens by a recovery code', async () => {
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
    await withPage(browser, phone, async (page) => {
      await signInAs(page, 'auditor@demo', DEMO_PASSWORD);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.fill('#password-current', DEMO_PASSWORD);
      await page.fill('#password-next', NEXT);
      await page.click('button[value=password]');
      await says(page, 'パスワードを変えました');
      await page.fill('#prepare-password', NEXT);
      await page.click('button[value=prepare]');
      const key = await page.locator('.account code').innerText();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.fill('#confirm-code', 'これは数字ではない');
      await page.click('button[value=confirm]');
      await says(page, 'コードがちがうか');
      await page.fill('#confirm-code', codeOfApp(key, new Date()));
      await page.click('button[value=confirm]');
      const codes = await page.locator('.account-codes li').allInnerTexts();
      expect(codes).toHaveLength(8);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.getByText('保管しました').click();
      await page.getByRole('button', { name: 'ログアウト' }).click();

      await signInAs(page, 'auditor@demo', NEXT);
      await page.fill('#sign-in-code', '12345');
      await page.click('button[value=code]');
      await says(page, 'コードがちがうか');
      // The code of now has turned it on; that of the next half minute fits, too.
      await page.fill('#sign-in-code', codeOfApp(key, new Date(), 1));
      await page.click('button[value=code]');
      await says(page, '残っている予備コード：8');
      await page.getByRole('button', { name: 'ログアウト' }).click();

      await signInAs(page, 'auditor@demo', NEXT);
      await page.fill('#sign-in-code', codes[0] ?? '');
      await page.click('button[value=code]');
      await says(page, '残っている予備コード：7');
      await page.fill('#proof-password', NEXT);
      await page.fill('#proof-code', codes[1] ?? '');
      await page.click('button[value=off]');
      await says(page, '2段階認証をやめました');
    });
  });
});
