import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { axeFindings, overflow, readReceipt } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does whoever sent something find back to it without typing 38 characters? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const WORDS = 'Bồn hoa trước thư viện đẹp quá, mong thành phố trồng thêm.';

/** Sends an opinion, up to its receipt. */
const sendOpinion = async (page: Page, tag: string) => {
  await page.goto(`${product.url}/${tag}/opinion`);
  await page.fill('#text', WORDS);
  await page.click('.actions[data-main] button[value=send]');
  await page.locator('[data-receipt]').waitFor();
  return readReceipt(page);
};
/** Shown to nobody: the link that the QR code and the share button carry. */
const linkOf = (page: Page) =>
  page.locator('[data-share]').first().getAttribute('data-share') as Promise<string>;

it('a link opens the voice, and is gone from the address', async () => {
  let link = '';
  await withPage(browser, {}, async (page) => {
    await sendOpinion(page, 'vi');
    link = await linkOf(page);
  });
  await withPage(browser, {}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(link);
    await page.locator('.written', { hasText: 'thư viện' }).waitFor();
    const secret = link.split('.').at(-1) ?? '';
    expect(secret).toHaveLength(26);
    expect([...asked, page.url()].filter((url) => url.includes(secret))).toEqual([]);
  });
});

it('a link opens its own voice also where another is open', async () => {
  await withPage(browser, {}, async (page) => {
    await sendOpinion(page, 'ja');
    const first = await linkOf(page);
    const second = await sendOpinion(page, 'ja');
    await page.goto(`${product.url}/ja/my-voice`);
    await page.fill('#receipt', `${second.number} ${second.secret}`);
    await page.click('.actions button[value=show]');
    await page.locator('.receipt-number', { hasText: second.number }).waitFor();
    await page.goto(first);
    const number = /#([^.]+)/.exec(first)?.[1] ?? '';
    await page.locator('.receipt-number', { hasText: number }).waitFor();
  });
});

describe.each([true, false])('one field, JavaScript: %s', (javaScriptEnabled) => {
  it('takes what was copied, in whatever order and with whatever words', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      const { number, secret } = await sendOpinion(page, 'es');
      for (const pasted of [`${secret}${number}`, `N.º ${number}, Clave secreta: ${secret}`]) {
        await page.goto(`${product.url}/es/my-voice?other=1`);
        await page.fill('#receipt', pasted.toLowerCase());
        await page.click('.actions button[value=show]');
        await page.locator('.written').first().waitFor();
      }
    });
  });

  it('says what is missing, and keeps what was pasted', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await page.goto(`${product.url}/en/my-voice`);
      await page.fill('#receipt', 'KB-2026-7X8Y9Z');
      await page.click('.actions button[value=show]');
      await page.locator('.error-summary a[href="#receipt"]').waitFor();
      expect(await page.locator('#receipt-error').innerText()).toMatch(/secret code too/);
      expect(await page.inputValue('#receipt')).toBe('KB-2026-7X8Y9Z');
    });
  });
});

/** Words with readings that stand as cells of a grid instead of in their sentence. */
const scattered = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('ruby')].flatMap(({ parentElement: around }) =>
       around && getComputedStyle(around).display === 'grid' ? [around.className || around.tagName] : [])`,
  );

describe('the receipt', () => {
  it.each(['ja', 'vi', 'ne', 'ja-simple'])('is whole on a small screen in %s', async (tag) => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await sendOpinion(page, tag);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator('[data-receipt-kept]').isVisible()).toBe(true);
      expect(await scattered(page)).toEqual([]);
    });
  });

  it('is one sheet of paper with a part to keep and a part to show', async () => {
    await withPage(browser, {}, async (page) => {
      const { number, secret } = await sendOpinion(page, 'vi');
      await page.emulateMedia({ media: 'print' });
      const halves = await page.locator('.sheet-half').allInnerTexts();
      const bare = halves.map((text) => text.replace(/\s/g, ''));
      expect(bare.map((text) => text.includes(secret.replace(/\s/g, '')))).toEqual([true, false]);
      expect(bare.every((text) => text.includes(number))).toBe(true);
      // Who reads it is named in the language of whoever helps.
      expect(halves[1]).toMatch(/^[^A-Za-z\n]*が読(みます|んで)/m);
      expect(halves[1]).toMatch(/ベトナム語/);
      expect(await page.locator('.receipt-screen').isVisible()).toBe(false);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  });

  it('of a careful voice asks for no copy, no print and no camera', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${product.url}/ja/consultation`);
      await page.check('input[value=dv]');
      await page.click('.actions[data-main] button[value=next]');
      await page.fill('#text', '相談したいことがあります。');
      await page.click('.actions[data-main] button[value=next]');
      await page.locator('#contact-phone').waitFor();
      await page.click('.actions[data-main] button[value=next]');
      await page.click('.actions[data-main] button[value=send]');
      await page.locator('[data-receipt]').waitFor();
      for (const part of ['[data-copy]', '[data-print]', '[data-share]', '.qr', '.receipt-sheet'])
        expect(await page.locator(part).count()).toBe(0);
    });
  });
});
