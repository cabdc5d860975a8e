import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk, openVoiceOf } from '../support/demo-desk.js';
import {
  axeFindings,
  type GivenReceipt,
  openMyVoice,
  overflow,
  readReceipt,
} from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a resident's voice reach the clerk in a browser, and the answer come back in one? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const clean = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

/** From home over the plan to the measure, and from there the opinion; a first try without words on the way. */
const send = async (page: Page, tag: string, text: string): Promise<GivenReceipt> => {
  await page.goto(`${product.url}/${tag}`);
  await page.click('.site-menu summary');
  await page.click(`.site-menu a[href="/${tag}/plan"]`);
  await page.click(`main a[href="/${tag}/measures/5-4-1"] >> nth=0`);
  await page.click(`main a[href="/${tag}/opinion?measure=5-4-1"] >> nth=0`);
  await page.click('.actions button[value=send]');
  await page.waitForSelector('.error-summary');
  expect(await page.evaluate('document.activeElement?.className')).toContain('error-summary');
  await clean(page);
  await page.fill('#text', text);
  await page.check('input[name=consent][value=yes]');
  await page.click('.actions button[value=send]');
  const receipt = await readReceipt(page);
  await clean(page);
  return receipt;
};

const signIn = async (page: Page, login: string): Promise<void> => {
  await page.goto(`${product.url}/ja/staff`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await Promise.all([
    page.waitForURL(/\/ja\/staff(\?|$)/),
    page.click('main form button[type=submit]'),
  ]);
};

/** Finds the voice by its number as soon as the worker has routed it, and opens it. */
const openAtDesk = async (page: Page, number: string): Promise<void> => {
  const row = page.locator('.voice-row', { hasText: number }).locator('a').first();
  for (let tries = 0; tries < 40; tries++) {
    await page.goto(`${product.url}/ja/staff?view=new&q=${number}`);
    if (await row.count()) break;
    await page.waitForTimeout(100);
  }
  await row.click();
  await page.waitForURL('**/staff/voices/**');
};

/** A text with or without readings between its signs, as plain Japanese shows it. */
const withReadings = (text: string): RegExp =>
  new RegExp(
    [...text]
      .map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&'))
      .join('(?:[（(]?[\u3041-\u309f]+[）)]?)?'),
  );

describe.each([
  ['ja', '夜の日本語教室を開いてください。'],
  ['vi', 'Tôi muốn có lớp học tiếng Nhật vào buổi tối.'],
  ['ja-simple', 'よるの にほんごの クラスが ほしいです。'],
])('in %s', (tag, text) => {
  it('from home to the answer', async () => {
    const answer = `来月から、木曜日の夜に教室を開きます。（${tag}）`;
    const phone = { viewport: { width: 360, height: 740 } };
    let receipt: GivenReceipt = { number: '', secret: '' };
    await withPage(browser, phone, async (page) => {
      receipt = await send(page, tag, text);
    });

    await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await signIn(page, 'clerk@demo');
      await clean(page);
      await openAtDesk(page, receipt.number);
      await page.locator('main', { hasText: text }).waitFor();
      expect(await page.locator('main').innerText()).toContain('5-4-1');
      await clean(page);
      await page.click('button[data-verb=assign]');
      await page.waitForURL(/done=assign/);
      const opened = page.url();
      await page.fill('#answer-text', answer);
      await page.click('.voice-dock button[value=answer]');
      // The address changes before the page does: what counts is what the clerk sees.
      await page.waitForURL(/done=(?:submit|answer)/);
      await page.goto(opened);
      await page.locator('.sheet').waitFor();
      await clean(page);
      await demoDesk(product).decided(openVoiceOf(opened));
      await page.reload();
      await page.locator('main', { hasText: answer }).waitFor();
      await page.click('details:has(input[name=confirm]) > summary');
      await page.check('input[name=confirm]');
      await page.click('button[data-verb=publish]');
      await page.waitForURL(/done=publish/);
      await page.locator(`main a[href^="/ja/opinions/"]`).first().waitFor();
      await clean(page);
      expect(errors).toEqual([]);
    });

    await withPage(browser, phone, async (page) => {
      await openMyVoice(page, `${product.url}/${tag}`, receipt);
      const shown = page.locator('main', { hasText: answer });
      await shown.waitFor();
      expect(await shown.locator('[lang=ja]', { hasText: answer }).count()).toBeGreaterThan(0);
      await clean(page);
      await page.click(`main a[href^="/${tag}/opinions/"]`);
      await page.waitForURL(`**/${tag}/opinions/*`);
      await page.locator('main', { hasText: withReadings(answer) }).waitFor();
      await clean(page);
    });
  });
});

describe('the desk', () => {
  it('shows a newcomer the way in, and tells a wrong password in words', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${product.url}/ja/staff`);
      await page.fill('input[name=login]', 'clerk@demo');
      await page.fill('input[name=password]', 'wrong');
      await page.click('main form button[type=submit]');
      await page.waitForSelector('.error-summary');
      expect(await page.inputValue('input[name=login]')).toBe('clerk@demo');
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('is the same on a phone, in the dark, in Nepali', async () => {
    await withPage(
      browser,
      { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
      async (page) => {
        await signIn(page, 'triage@demo');
        await page.goto(`${product.url}/ne/staff?view=needs_triage`);
        await clean(page);
        await page.click('a[href*="/staff/voices/"] >> nth=0');
        await page.waitForURL('**/staff/voices/**');
        await clean(page);
      },
    );
  });
});
