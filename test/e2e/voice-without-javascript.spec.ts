import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does a voice get through with JavaScript off, and is nothing typed ever lost? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
const off = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
const TEXT =
  'Gostaria que os avisos do lixo também viessem em português. <b>Obrigado</b>; drop table submissions;--';

describe('an opinion', () => {
  it('from home to the receipt and to the own voice, in Portuguese', async () => {
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/pt-BR`);
      await page.click('a[href="/pt-BR/opinion"]');
      await page.fill('#text', TEXT);
      await page.selectOption('select[name=measure]', '5-4-1');
      await page.check('input[name=consent][value=yes]');
      await page.click('.actions button[value=send]');
      const receipt = await readReceipt(page);
      expect(page.url()).not.toContain(receipt.secret.slice(0, 4));

      await openMyVoice(page, `${product.url}/pt-BR`, receipt);
      const shown = await page.locator('main').innerText();
      expect(shown).toContain(TEXT);
      expect(shown).toContain('Setor de Convivência Multicultural');
    });
  });

  it('with nothing written: the error stands on top and at the field, in the title, and all choices are kept', async () => {
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/vi/opinion`);
      await page.selectOption('select[name=measure]', '5-5-1');
      await page.check('input[name=consent][value=yes]');
      await page.fill('#contact-email', 'not an address');
      await page.click('.actions button[value=send]');
      const links = page.locator('.error-summary a');
      expect(await Promise.all([0, 1].map((i) => links.nth(i).getAttribute('href')))).toEqual([
        '#text',
        '#contact-email',
      ]);
      expect(await links.count()).toBe(2);
      expect(await page.locator('#text').getAttribute('aria-invalid')).toBe('true');
      expect(await page.title()).toMatch(/^Lỗi/);
      expect(await page.inputValue('select[name=measure]')).toBe('5-5-1');
      expect(await page.isChecked('input[name=consent][value=yes]')).toBe(true);
      expect(await page.inputValue('#contact-email')).toBe('not an address');
    });
  });

  it('keeps what was typed when the language changes', async () => {
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/ja/opinion?measure=5-4-1`);
      await page.fill('#text', 'まだ書いているところです');
      await page.click('details.language summary');
      await page.click('details.language button[lang=es]');
      await page.waitForURL(/\/es\/opinion/);
      expect(await page.inputValue('#text')).toBe('まだ書いているところです');
      expect(await page.inputValue('select[name=measure]')).toBe('5-4-1');
    });
  });

  it('sent twice is one voice; changed and sent again says so and offers a new one', async () => {
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/en/opinion`);
      const form = page.url();
      await page.fill('#text', 'Once');
      await page.click('.actions button[value=send]');
      const first = await readReceipt(page);
      await page.reload();
      expect(await readReceipt(page)).toEqual(first);
      // As a browser that keeps pages brings the form back: with other words, to the same address.
      await page.setContent(`<form method="post" action="${form}">
        <textarea name="text">Another thing</textarea><button name="intent" value="send"></form>`);
      await page.click('button');
      await page.locator('.error-summary').waitFor();
      expect(await page.inputValue('#text')).toBe('Another thing');
      await page.click('.actions button[value=send-as-new]');
      await page.locator('main', { hasText: /KB-\d{4}-/ }).waitFor();
      expect((await readReceipt(page)).number).not.toBe(first.number);
    });
  });

  it('of a megabyte is refused in words', async () => {
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/en/opinion`);
      await page.fill('#text', 'long '.repeat(60_000));
      await page.click('.actions button[value=send]');
      await page.locator('.error-summary').waitFor();
    });
  });
});

describe('a consultation', () => {
  it('goes step by step, back without loss, checks, sends; the desk of the topic reads it', async () => {
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/vi/consultation`);
      await page.check('input[name=topic][value=foreign_resident]');
      await page.click('.actions button[value=next]');
      await page.fill('#text', 'Tôi không đọc được thư của trường.');
      await page.click('.actions button[value=next]');
      await page.click('.actions button[value=back]');
      expect(await page.inputValue('#text')).toBe('Tôi không đọc được thư của trường.');
      await page.click('.actions button[value=next]');
      await page.fill('#contact-phone', '090-0000-0000');
      await page.click('.actions button[value=next]');
      await page.locator('main', { hasText: '090-0000-0000' }).waitFor();
      await page.click('.actions button[value=send]');
      const receipt = await readReceipt(page);
      expect(await page.locator('main').innerText()).toContain('Phòng Chung sống Đa văn hóa');
      await openMyVoice(page, `${product.url}/vi`, receipt);
      expect(await page.locator('main').innerText()).toContain(
        'Tôi không đọc được thư của trường.',
      );
    });
  });

  it('on violence shows where to call at once, asks for no mail, and is kept nowhere', async () => {
    await withPage(browser, off, async (page) => {
      const response = await page.goto(`${product.url}/ja/consultation`);
      expect(response?.headers()['cache-control']).toContain('no-store');
      await page.check('input[name=topic][value=dv]');
      await page.click('.actions button[value=next]');
      await page.locator('#text').waitFor();
      expect(await page.locator('main').innerText()).toContain('110');
      await page.click('.emergency-call summary');
      for (const number of ['#8008', '0120-279-889'])
        expect(await page.locator('main').innerText()).toContain(number);
      await page.fill('#text', '家に帰るのがこわいです。');
      await page.click('.actions button[value=next]');
      await page.locator('#contact-phone').waitFor();
      expect(await page.locator('#contact-email').count()).toBe(0);
      expect(await page.title()).not.toMatch(/暴力|DV/);
    });
  });
});

describe('without the API', () => {
  it('a wrong receipt is answered in words, alike for number and secret', async () => {
    await withPage(browser, off, async (page) => {
      await openMyVoice(page, `${product.url}/ja`, {
        number: 'KB-2026-AAAAAA',
        secret: '0'.repeat(26),
      });
      await page.locator('.error-summary').waitFor();
      expect(await page.inputValue('#receipt')).toBe(`KB-2026-AAAAAA ${'0'.repeat(26)}`);
    });
  });
});
