import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { openMyVoice, openWhenShown, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does every place that shows what people wrote hold whatever they write: on a small screen, and in its own direction? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };

const PHONE = { viewport: { width: 320, height: 640 } };
const DESK = { viewport: { width: 390, height: 800 } };
/** Words that no line can hold, in Latin, in full width, as an address, as pictures, and with what nobody sees. */
const LONG = [
  `夜の教室をもっと${'k'.repeat(300)}`,
  'ｗ'.repeat(300),
  `www.town-hall.test/${'path-'.repeat(60)}?${'q'.repeat(200)}`,
  '👩‍👩‍👧‍👦'.repeat(80),
  `${'पुस्तकालय'.repeat(40)}\u000b\u202e${'M'.repeat(150)}`,
].join('\n');
const RTL = 'פתחו את האולם (מספר 8) בערב, בבקשה!';
const NAME = 'N'.repeat(120);
const EMAIL = `${'long-local-part'.repeat(4)}@${'domain'.repeat(10)}.example`;
const NOTE = `直しました${'z'.repeat(300)}`;

const waived = (text: string, where?: 'answer') => ({
  start: 0,
  end: text.length,
  reason: '試験の文のため',
  ...(where ? { in: where } : {}),
});

interface Voice {
  readonly id: string;
  readonly number: string;
  readonly secret: string;
  readonly opinion: string;
}
/** A published voice whose words, answer and corrections are all of this text. */
const published = async (text: string, lang = 'und'): Promise<Voice> => {
  const { id, receipt, secret } = await desk.send({
    text,
    lang,
    measure: '5-4-1',
    consentToPublish: true,
    contact: { name: NAME, phone: `0270-24-5111${'x'.repeat(28)}`, email: EMAIL },
  });
  const { text: stored } = await desk.placed(clerk, id);
  await desk.answer(clerk, id, { text });
  await desk.act(clerk, id, 'publish', {
    publicText: stored,
    waived: [waived(stored), waived(stored, 'answer')],
  });
  const { publication } = await desk.act(clerk, id, 'correct_publication', {
    publicText: stored,
    note: NOTE,
    waived: [waived(stored)],
  });
  return { id, number: receipt, secret, opinion: publication?.id ?? '' };
};

let wide: Voice;
let turned: Voice;
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
  wide = await published(LONG);
  turned = await published(RTL);
});
afterAll(() => browser.close());

/** Of the browser, where the function below runs. */
declare const getComputedStyle: (element: unknown) => Readonly<Record<string, string>>;
const css = (place: Locator, property: 'direction' | 'unicodeBidi') =>
  place.evaluate((element, name) => getComputedStyle(element)[name], property);
/** Nothing stands beyond the edge of the screen, nor of the paper. */
const fits = async (page: Page): Promise<void> => {
  expect(await overflow(page)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await overflow(page)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
};
const openAsClerk = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(`/ja/staff${path}`)}`);
  await page.fill('input[name=login]', 'ＣＬＥＲＫ＠ｄｅｍｏ');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.rail').waitFor();
};

describe.each(['ja', 'vi', 'ja-simple'])('a resident’s phone of 320 px, in %s', (tag) => {
  it('holds the longest words on every page that shows voices and answers', async () => {
    await withPage(browser, PHONE, async (page) => {
      for (const path of ['/opinions', `/opinions/${wide.opinion}`, '/measures/5-4-1']) {
        await openWhenShown(page, `${product.url}/${tag}${path}`, 'kkkkkkkk');
        await fits(page);
      }
      await openMyVoice(page, `${product.url}/${tag}`, wide);
      expect(await page.locator('.answer').innerText()).toContain('kkkkkkkk');
      await fits(page);
    });
  });

  it('holds them on the home page, where the newest in the language of the reader stand', async () => {
    await published(LONG, tag);
    await withPage(browser, PHONE, async (page) => {
      await openWhenShown(page, `${product.url}/${tag}`, 'kkkkkkkk');
      await fits(page);
    });
  });

  it('holds them in forms, beside errors and on the page where all is checked', async () => {
    await withPage(browser, PHONE, async (page) => {
      await page.goto(`${product.url}/${tag}/opinion`);
      await page.fill('#text', LONG);
      await page.fill('#contact-email', 'x'.repeat(250));
      await page.click('.actions button[value=send]');
      await page.locator('.error-summary').waitFor();
      await fits(page);

      await page.goto(`${product.url}/${tag}/consultation`);
      await page.locator('input[name=topic][value=other]').check();
      await page.click('.actions button[value=next]');
      await page.fill('#text', LONG);
      await page.selectOption('#lang', 'other');
      await page.click('.actions button[value=next]');
      await page.fill('#contact-name', NAME);
      await page.fill('#contact-phone', `0270-24-5111${'x'.repeat(28)}`);
      await page.fill('#contact-email', EMAIL);
      await page.click('.actions button[value=next]');
      const checked = page.locator('.summary-list');
      expect(await checked.innerText()).toContain(EMAIL);
      expect(await checked.locator('.written').getAttribute('lang')).toBe('');
      await fits(page);
    });
  });

  it('holds a word that was searched for and not found', async () => {
    await withPage(browser, PHONE, async (page) => {
      await page.goto(`${product.url}/${tag}/plan?q=${'w'.repeat(100)}`);
      expect(await page.locator('main').innerText()).toContain('wwwwwwww');
      await fits(page);
    });
  });
});

it('a clerk’s phone of 390 px holds them in the list, the voice, its contact, its history and what was learned', async () => {
  await desk.act(clerk, wide.id, 'reopen', { reason: NOTE });
  await desk.answer(clerk, wide.id, { text: LONG });
  await withPage(browser, DESK, async (page) => {
    await openAsClerk(page, '?view=all');
    await page.locator('.rows').waitFor();
    await fits(page);
    await page.goto(`${product.url}/ja/staff/voices/${wide.id}`);
    await page.click('.voice-facts > summary');
    await page.click('button[value=contact]');
    await page.locator('#contact').waitFor();
    await page.click('label[for=tab-history]');
    await page.evaluate(
      'for (const folded of document.querySelectorAll("details")) folded.open = true',
    );
    const shown = await page.locator('.voice-whole').innerText();
    for (const words of ['kkkkkkkk', NAME, EMAIL, NOTE]) expect(shown).toContain(words);
    await fits(page);
    await page.goto(`${product.url}/ja/staff?view=all&q=${'v'.repeat(100)}`);
    await page.locator('.list-empty').waitFor();
    await fits(page);
    await page.goto(`${product.url}/ja/staff/lessons`);
    await fits(page);
  });
});

describe('words that are written from right to left', () => {
  it('stand so wherever residents read them, and the page around them does not turn', async () => {
    await withPage(browser, PHONE, async (page) => {
      const pages = ['/opinions', `/opinions/${turned.opinion}`];
      for (const path of pages) {
        await page.goto(`${product.url}/ja${path}`);
        const words = page.locator('.written', { hasText: RTL }).first();
        expect(await css(words, 'direction')).toBe('rtl');
        expect(await css(page.locator('main'), 'direction')).toBe('ltr');
      }
      await openMyVoice(page, `${product.url}/ja`, turned);
      for (const place of ['.voice .written', '.answer .written'])
        expect(await css(page.locator(place), 'direction')).toBe('rtl');
    });
  });

  it('stand so at the desk, in excerpts too', async () => {
    await withPage(browser, DESK, async (page) => {
      await openAsClerk(page, '?view=all');
      const excerpt = page.locator('.voice-row bdi', { hasText: RTL });
      expect(await css(excerpt, 'direction')).toBe('rtl');
      expect(await css(excerpt, 'unicodeBidi')).toBe('isolate');
      await page.goto(`${product.url}/ja/staff/voices/${turned.id}`);
      const original = page.locator('[aria-labelledby=original] .written');
      expect(await css(original, 'direction')).toBe('rtl');
      expect(await original.getAttribute('lang')).toBe('he');
    });
  });

  it('are written so, in every field for words', async () => {
    await withPage(browser, PHONE, async (page) => {
      await page.goto(`${product.url}/ja/opinion`);
      await page.fill('#text', RTL);
      expect(await css(page.locator('#text'), 'direction')).toBe('rtl');
      await page.fill('#text', '道路の穴');
      expect(await css(page.locator('#text'), 'direction')).toBe('ltr');
      await page.goto(`${product.url}/ja/plan?q=${encodeURIComponent(RTL)}`);
      expect(await css(page.locator('#q'), 'direction')).toBe('rtl');
    });
  });
});

describe.each([true, false])('a text that is far too long, JavaScript: %s', (javaScriptEnabled) => {
  it('comes back whole, with what is wrong beside it', async () => {
    await withPage(browser, { ...PHONE, javaScriptEnabled }, async (page) => {
      const text = `はじめ${'字'.repeat(300_000)}おわり`;
      await page.goto(`${product.url}/pt-BR/opinion`);
      await page.fill('#text', text);
      await page.fill('#contact-email', 'nobody');
      await page.click('.actions button[value=send]');
      await page.locator('.error-summary').waitFor();
      expect(await page.locator('.error-summary a').count()).toBe(2);
      expect(await page.locator('#text-error').innerText()).toContain('8,000');
      expect(await page.inputValue('#text')).toBe(text);
    });
  });
});

describe('a form that is larger than can be read', () => {
  const send = (language: string, path: string, headers: Record<string, string>) =>
    fetch(`${product.url}/${language}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      // Its length is not said before: it comes in pieces.
      body: new Blob([`text=${'a'.repeat(12_000_000)}`]).stream(),
      duplex: 'half',
    } as RequestInit);

  it.each([
    ['vi', '/opinion', 'Nội dung gửi quá lớn'],
    ['ne', '/consultation', 'पठाइएको पाठ धेरै ठूलो भयो'],
    ['ja', '/staff/sign-in', '送られた文が大きすぎます'],
  ])('is answered with a page in the language of the reader: %s', async (tag, path, title) => {
    const answer = await send(tag, path, {});
    expect(answer.status).toBe(413);
    const page = await answer.text();
    expect(page).toContain(`<html lang="${tag}"`);
    expect(page).toContain(title);
  });
});

describe('an address that was spoilt on its way', () => {
  it.each([
    '/opinions?cursor=broken&measure=%3Cb%3E&in=%00&fbclid=1',
    '/plan?q=%00%E2%80%AE',
    '/opinion?measure=undefined',
    '/consultation?measure=9-9-9',
  ])('shows the page: %s', async (path) => {
    const answer = await fetch(`${product.url}/en${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('value="9-9-9"');
  });

  it.each(['/staff?cursor=x&view=y&measure=z&q=%00', '/staff/lessons?before=x'])(
    'shows the page of the desk: %s',
    async (path) => {
      const answer = await fetch(`${product.url}/ja${path}`, {
        headers: clerk,
        redirect: 'manual',
      });
      expect(answer.status).toBe(200);
    },
  );
});
