import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, openMyVoice, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can a clerk and a chief bring an answer to the resident between them, and does nothing that was typed get lost? */
const product = sharedProduct();
const desk = demoDesk(product);
const SCREEN = { viewport: { width: 1366, height: 900 } };
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchBrowser();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const voice = async (text: string) => {
  const sent = await desk.send({ text, measure: '5-4-1' });
  await desk.placed(clerk, sent.id);
  return sent;
};
const signInTo = async (page: Page, login: string, path: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
};
const openAs = async (page: Page, login: string, id: string) => {
  await signInTo(page, login, `/ja/staff/voices/${id}`);
  await page.locator('.voice-head').waitFor();
};
const sheet = (page: Page) => page.locator('.sheet').innerText();
const clean = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  const context = { ...SCREEN, javaScriptEnabled };

  it('an answer is drafted, returned once, mended, decided, sent and read', async () => {
    const { id, receipt, secret } = await voice(
      `多文化の窓口で、電子レンジを使えるようにしてください。${javaScriptEnabled ? '' : 'お願いします。'}`,
    );
    await withPage(browser, context, async (page) => {
      await openAs(page, 'clerk@demo', id);
      await page.fill('#answer-text', '来月から使えます。');
      await page.click('#answer-title ~ form button[value=draft]');
      await page.waitForURL(/done=draft/);
      expect(await page.locator('#answer-text').inputValue()).toBe('来月から使えます。');
      await page.click('button[data-verb=answer]');
      await page.waitForURL(/done=submit/);
      // The next voice of the list may have opened.
      await page.goto(`${product.url}/ja/staff/voices/${id}`);
      await page.locator('button[data-verb=pull_back]').waitFor();
      expect(await page.locator('#answer-text').count()).toBe(0);
    });
    await withPage(browser, context, async (page) => {
      await signInTo(page, 'approver@demo', '/ja/staff?view=approval');
      await page.locator(`a[href*="${id}"]`).first().click();
      await page.locator('button[data-verb=approve]').waitFor();
      expect(await sheet(page)).toContain('課長');
      if (javaScriptEnabled) await clean(page);
      await page.click('details:has(#form-of-return) > summary');
      await page.fill('#return-comment', '使える時間も書いてください。');
      await page.selectOption('select[name=place]', { label: '来月から使えます。' });
      await page.click('button[data-verb=return]');
      await page.waitForURL(/done=return/);
    });
    await withPage(browser, context, async (page) => {
      await signInTo(page, 'clerk@demo', '/ja/staff?view=returned');
      await page.locator(`a[href*="${id}"]`).first().click();
      await page.locator('main', { hasText: '使える時間も書いてください。' }).waitFor();
      if (javaScriptEnabled) await clean(page);
      await page.fill('#answer-text', '来月から、9時から17時まで使えます。');
      await page.click('button[data-verb=answer]');
      await page.waitForURL(/done=submit/);
    });
    await withPage(browser, { ...context, viewport: { width: 390, height: 740 } }, async (page) => {
      await openAs(page, 'approver@demo', id);
      await page.locator('main', { hasText: '9時から17時まで' }).first().waitFor();
      expect(await page.locator('.changes ins').first().innerText()).toContain('9時');
      if (javaScriptEnabled) await clean(page);
      await page.click('button[data-verb=approve]');
      await page.waitForURL(/done=approve/);
    });
    await withPage(browser, context, async (page) => {
      await openMyVoice(page, `${product.url}/ja`, { number: receipt, secret });
      for (let tries = 0; tries < 20; tries++) {
        if ((await page.locator('main').innerText()).includes('9時から17時まで')) break;
        await page.waitForTimeout(200);
        await page.reload();
      }
      expect(await page.locator('main').innerText()).toContain('9時から17時まで使えます。');
    });
  });
});

describe('an answer that is being written', () => {
  it('is kept by itself and goes on at another machine', async () => {
    const { id } = await voice('多文化の窓口に、こどもの本を置いてください。');
    await withPage(browser, SCREEN, async (page) => {
      await openAs(page, 'clerk@demo', id);
      await page.locator('#answer-text').pressSequentially('本を30冊');
      await page.locator('.answer-form', { hasText: '下書きを保存しました' }).waitFor();
      await page.locator('#answer-text').pressSequentially('置きます。');
      await page.click('button[data-verb=answer]');
      await page.waitForURL(/done=submit/);
    });
    const { draft } = await desk.open(clerk, id);
    expect(draft).toMatchObject({ state: 'under_review', text: '本を30冊置きます。' });
  });

  it('is found by a colleague, who goes on with it', async () => {
    const { id } = await voice('多文化の窓口に、水を置いてください。');
    await desk.act(clerk, id, 'draft', { text: '水を置き' });
    await withPage(browser, SCREEN, async (page) => {
      await openAs(page, 'clerk2@demo', id);
      expect(await page.locator('#answer-text').inputValue()).toBe('水を置き');
      await page.locator('main', { hasText: '窓口 担当' }).first().waitFor();
    });
  });
});
