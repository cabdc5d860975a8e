import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import { at, next, press, WORDS, writeOf } from '../support/resident-steps.js';

/** Does somebody with the same form in two tabs, who presses in both, send one voice? */
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const opinion = async (page: Page, words: string) => {
  await page.goto(at('/opinion'));
  await page.fill('#text', words);
};
const consultation = (topic: string) => async (page: Page, words: string) => {
  await writeOf(page, topic);
  await page.goBack();
  await page.fill('#text', words);
  await next(page);
  await page.locator('#contact-phone').waitFor();
  await next(page);
  await page.locator('.summary-list').waitFor();
};
const confided = async (page: Page, words: string) => {
  await page.goto(at('/consultation'));
  await page.check('input[name=topic][value=dv]');
  await next(page);
  await page.locator('#text').waitFor();
  await page.fill('#text', words);
  await next(page);
  await page.locator('#contact-phone').waitFor();
  await next(page);
  await page.locator('.summary-list').waitFor();
};

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  /** Writes in two tabs of one browser before sending either; gives the receipts that both then show. */
  const inTwoTabs = async (
    page: Page,
    write: (page: Page, words: string) => Promise<void>,
    [first, second]: readonly [string, string],
  ) => {
    const tab = await page.context().newPage();
    await write(page, first);
    await write(tab, second);
    const receipts = [];
    for (const one of [page, tab]) {
      await press(one, 'send');
      await one.locator('[data-receipt]').waitFor();
      receipts.push(await readReceipt(one));
    }
    return receipts;
  };

  it.each([
    ['an opinion', opinion],
    ['a consultation', consultation('tax_payment')],
    ['a confided consultation', confided],
  ])('%s sent from both is one voice, and both show its receipt', async (_, write) => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      const [first, second] = await inTwoTabs(page, write, [WORDS, WORDS]);
      expect(second).toEqual(first);
    });
  });

  it('other words are another voice', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      const [first, second] = await inTwoTabs(page, opinion, [WORDS, `${WORDS}夜もです。`]);
      expect(second?.number).not.toBe(first?.number);
    });
  });

  it('the same words are sent anew once the first voice was taken back', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await opinion(page, WORDS);
      await press(page, 'send');
      await page.locator('[data-receipt]').waitFor();
      const first = await readReceipt(page);
      await openMyVoice(page, at(''), first);
      await page.click('main button[value=withdraw]');
      await page.click('main button[value=withdraw-confirm]');
      await page.locator('.notice[data-tone=ok]').waitFor();
      await opinion(page, WORDS);
      await press(page, 'send');
      await page.locator('[data-receipt]').waitFor();
      expect((await readReceipt(page)).number).not.toBe(first.number);
    });
  });
});

it('the same words from two browsers are two voices', async () => {
  const numbers: string[] = [];
  for (let i = 0; i < 2; i++)
    await withPage(browser, {}, async (page) => {
      await opinion(page, WORDS);
      await press(page, 'send');
      await page.locator('[data-receipt]').waitFor();
      numbers.push((await readReceipt(page)).number);
    });
  expect(new Set(numbers).size).toBe(2);
});
