import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { readReceipt } from '../support/resident.js';
import { at, chooseTopic, press, text, WORDS } from '../support/resident-steps.js';

/** Is nothing lost, and nothing believed to be sent, where there is no net or where the browser takes no cookies? */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without the net', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    [
      'an opinion',
      async (page) => {
        await page.goto(at('/opinion'));
        await page.fill('#text', WORDS);
      },
    ],
    [
      'a consultation',
      async (page) => {
        await chooseTopic(page, 'tax_payment');
        await page.fill('#text', WORDS);
      },
    ],
    [
      'a confidential consultation',
      async (page) => {
        await chooseTopic(page, 'dv');
        await page.fill('#text', WORDS);
      },
    ],
  ])(
    '%s says that it was not sent, keeps its words, and goes on when the net is back',
    async (_, fills) => {
      await withPage(browser, {}, async (page) => {
        await fills(page);
        const address = page.url();
        await page.context().setOffline(true);
        await page.click('.actions[data-main] button >> nth=0');
        await page.locator('[data-failed]').waitFor();
        expect([page.url(), await page.inputValue('#text')]).toEqual([address, WORDS]);
        await page.context().setOffline(false);
        await page.click('[data-failed] button');
        await page.locator('#contact-phone, [data-receipt]').first().waitFor();
      });
    },
  );

  it('and without script it is sent when the browser is told to try again', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(at('/opinion'));
      await page.fill('#text', WORDS);
      await page.context().setOffline(true);
      await press(page, 'send');
      await page.waitForLoadState('domcontentloaded').catch(() => undefined);
      await page.context().setOffline(false);
      await page.reload();
      await readReceipt(page);
    });
  });
});

it('a browser that takes no cookies sends an opinion, and is told what a consultation needs', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.route('**/ja/**', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 });
      await page.context().clearCookies();
      const { 'set-cookie': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(at('/opinion'));
    await page.context().clearCookies();
    await page.fill('#text', WORDS);
    await press(page, 'send');
    await readReceipt(page);
    await page.goto(at('/consultation'));
    expect(await text(page)).toContain('このページにはクッキーが必要です');
  });
});
