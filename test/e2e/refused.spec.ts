import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Is whatever is refused a page in the reader's language, that helps and loses nothing? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const TEXT = 'Xin mở lớp tiếng Nhật buổi tối <ở gần nhà máy>.';

describe('a form that seems to come from elsewhere', () => {
  const form = () => new URLSearchParams({ text: TEXT, lang: 'vi', consent: 'no', intent: 'send' });

  it.each(['null', 'https://elsewhere.example'])(
    'from %s is stopped by a page that holds what was typed',
    async (origin) => {
      const answer = await fetch(`${product.url}/vi/opinion`, {
        method: 'POST',
        headers: { origin },
        body: form(),
      });
      const html = await answer.text();
      expect(answer.status).toBe(400);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(html).toContain('<html lang="vi"');
      expect(html).toContain(`${TEXT.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</textarea>`);
      expect(html).toContain('<input type="hidden" name="consent" value="no"/>');
    },
  );

  it('can be sent from that page', async () => {
    await withPage(browser, {}, async (page) => {
      // A page without an address has the origin `null`.
      const elsewhere = `<form method="post" action="${product.url}/vi/opinion"><input name="text" value="Lớp học"><input name="lang" value="vi"><input name="consent" value="no"><button name="intent" value="send"></button></form>`;
      await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(elsewhere)}`);
      await page.click('button');
      expect(await page.locator('main textarea').inputValue()).toBe('Lớp học');
      expect(await axeFindings(page)).toEqual([]);
      await page.click('main form button');
      await page.locator('main', { hasText: /KB-\d{4}-/ }).waitFor();
    });
  });
});

describe('a form that is larger than can be read', () => {
  /** As far as the field with the words, and what else is filled in there. */
  const WAYS = {
    opinion: async (page: Page) => {
      await page.goto(`${product.url}/vi/opinion`);
      await page.fill('#contact-email', 'mai@example.com');
      return ['#contact-email', 'mai@example.com'] as const;
    },
    consultation: async (page: Page) => {
      await page.goto(`${product.url}/vi/consultation`);
      await page.check('input[name=topic][value=tax_payment]');
      await page.click('.actions[data-main] button[value=next]');
      await page.locator('#text').waitFor();
      await page.selectOption('#lang', 'ne');
      return ['#lang', 'ne'] as const;
    },
  };

  /** Not drawn while it is filled in: a browser takes minutes for that. Nor is it typed. */
  const sendMuch = (page: Page) =>
    page.evaluate(`
      const area = document.querySelector('#text');
      area.style.display = 'none';
      area.value = 'đầu' + ('あ'.repeat(60) + String.fromCharCode(10)).repeat(16000) + 'cuối';
      const button = document.querySelector('.actions[data-main] button');
      button.form.requestSubmit(button);
    `);
  const WHOLE = [976_007, 'đầu', 'cuối'];
  const ends = (page: Page) =>
    page.evaluate(`(() => {
      const { value } = document.querySelector('#text');
      return [value.length, value.slice(0, 3), value.slice(-4)];
    })()`);
  const forms = ['opinion', 'consultation'] as const;

  it.each(forms)('%s is whole again after Back, without script', async (form) => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const [field, value] = await WAYS[form](page);
      const address = page.url();
      await sendMuch(page);
      await page.locator('h1', { hasText: 'Nội dung gửi quá lớn' }).waitFor();
      await page.goBack();
      expect(page.url()).toBe(address);
      expect(await ends(page)).toEqual(WHOLE);
      expect(await page.inputValue(field)).toBe(value);
    });
  });

  it.each(forms)(
    '%s stays on its page with its words, and is not sent, with script',
    async (form) => {
      await withPage(browser, {}, async (page) => {
        const [field, value] = await WAYS[form](page);
        await page.waitForLoadState();
        const address = page.url();
        const posted: string[] = [];
        page.on('request', (request) => {
          if (request.method() === 'POST') posted.push(request.url());
        });
        await sendMuch(page);
        // Anything that was sent after all would be on its way before this comes back.
        await page.request.get(address);
        expect([page.url(), posted]).toEqual([address, []]);
        expect(await ends(page)).toEqual(WHOLE);
        expect(await page.inputValue(field)).toBe(value);
      });
    },
  );
});

describe('what is no page', () => {
  /** The whole answer to a request written by hand: fetch would mend what is broken here. */
  const raw = async (...lines: string[]): Promise<string> => {
    const { hostname, port } = new URL(product.url);
    const socket = connect(Number(port), hostname);
    socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
    let text = '';
    for await (const chunk of socket.setEncoding('utf8')) text += chunk;
    return text;
  };

  it.each([
    ['a method that is not ours', 405, 'DELETE /ja/plan HTTP/1.1', 'Host: a'],
    ['a path that is none', 400, 'GET // HTTP/1.1', 'Host: a'],
    ['a file that is not there', 404, 'GET /ads.txt HTTP/1.1', 'Host: a'],
    ['a page that is not there', 404, 'GET /pt-BR/nada HTTP/1.1', 'Host: a'],
  ])(
    '%s is answered %i in the reader’s language, with the city hall’s telephone',
    async (_, status, ...lines) => {
      const answer = await raw(...lines, 'Accept-Language: pt-BR');
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toMatch(/<html lang="(pt-BR|ja)"/);
      expect(answer).toContain('href="tel:');
    },
  );

  it('fits a phone with large text', async () => {
    const options = { viewport: { width: 360, height: 740 }, bypassCSP: true };
    await withPage(browser, options, async (page) => {
      for (const tag of ['ja-simple', 'fil', 'ne']) {
        await page.goto(`${product.url}/${tag}/nowhere`);
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        expect([tag, await overflow(page)]).toEqual([tag, 0]);
      }
    });
  });
});
