import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import {
  at,
  chooseTopic,
  newVoice,
  next,
  press,
  sendOf,
  text,
  WORDS,
  writeOf,
} from '../support/resident-steps.js';
import { arrivesAtWeather, withWeather } from '../support/weather.js';

/** After somebody has left, can anybody bring back what was written, by Back, Reload, Forward, a tab or a session? */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  const LEFT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'while writing': async (page) => {
      await chooseTopic(page, 'dv');
      await page.fill('#text', WORDS);
    },
    'from a later step': (page) => writeOf(page, 'dv'),
    'from the receipt': async (page) => {
      await sendOf(page, 'dv');
      await readReceipt(page);
    },
    'from a voice that was shown': async (page) => {
      const voice = await newVoice({ kind: 'consultation', topic: 'dv' });
      await openMyVoice(page, at(''), voice);
      expect(await text(page)).not.toContain(WORDS);
      await page.click('button[value=reveal]');
      await page.locator('main .talk').waitFor();
    },
  };
  it.each(Object.entries(LEFT))('%s nothing can be brought back', async (_, arrives) => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await withWeather(page);
      await arrives(page);
      const address = page.url();
      await page.click('a[data-exit]');
      await arrivesAtWeather(page);
      const { cookies } = await page.context().storageState();
      expect(cookies).toEqual([]);
      const seen: string[] = [];
      // As far back as the history goes, and each page reloaded.
      for (let steps = 0; steps < 12; steps++) {
        if ((await page.goBack().catch(() => null)) === null) break;
        seen.push(await page.content(), await page.title());
        await page.reload();
        seen.push(await page.content(), await page.title());
      }
      for (let steps = 0; steps < 2; steps++) {
        await page.goForward().catch(() => null);
        seen.push(await page.content());
      }
      const tab = await page.context().newPage();
      await tab.goto(address);
      seen.push(await tab.content());
      expect(await tab.title()).toBe('このページは閉じられています');
      expect(await tab.locator('header, [data-exit], a[href^="tel:"]').count()).toBe(0);
      for (const page of seen) {
        expect(page).not.toContain(WORDS);
        expect(page).not.toMatch(/KB-\d{4}-|暴力|data-exit/);
      }
    });
  });
});

it('the whole confidential way is one entry of the history', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(at('/plan'));
    await page.goto(at('/measures/5-3-3'));
    const before = await page.evaluate('history.length');
    await page.click('main a[href="/ja/consultation"] >> nth=0');
    await page.check('input[name=topic][value=dv]');
    for (const id of ['#text', '#contact-phone', '.summary-list']) {
      await next(page);
      await page.locator(id).waitFor();
      if (id === '#text') await page.fill('#text', WORDS);
    }
    await press(page, 'send');
    await readReceipt(page);
    expect(await page.evaluate('history.length')).toBe(before);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/ja/plan');
  });
});
