import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { LocaleRow, SubmissionAccepted } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { openMyVoice } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does whoever takes a voice back see that it is taken back? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const locales = JSON.parse(readFileSync('locales/registry.json', 'utf8')) as LocaleRow[];

/** What the page says, as it reads without the readings above. */
const wordsOf = (tag: string) => {
  const words = (file: string) => JSON.parse(readFileSync(`locales/${tag}/${file}.json`, 'utf8'));
  const plain = (text: string) => text.replace(/\{([^|{}]+)\|[^{}]*\}/g, '$1');
  return {
    done: plain(words('resident').myVoice.withdraw.done),
    status: plain(words('common').status.withdrawn),
    erased: plain(words('resident').myVoice.withdraw.erased),
    closed: plain(words('resident').myVoice.withdraw.closed),
  };
};
const withoutReadings = (html: string) =>
  html.replace(/<(rt|rp)>.*?<\/\1>/g, '').replace(/<[^>]+>/g, '');

const send = async (): Promise<{ number: string; secret: string }> => {
  const answer = await fetch(`${product.url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'opinion', text: '公園の明かりを増やしてください。' }),
  });
  const { receipt, secret } = (await answer.json()) as SubmissionAccepted;
  return { number: receipt, secret };
};

const shown = async (page: Page): Promise<string> =>
  withoutReadings(await page.locator('main').innerHTML());

describe.each([true, false])('in a browser, JavaScript: %s', (javaScriptEnabled) => {
  it.each(['ja', 'ja-simple', 'pt-BR', 'ne'])('%s', async (tag) => {
    const receipt = await send();
    const words = wordsOf(tag);
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openMyVoice(page, `${product.url}/${tag}`, receipt);
      expect(await shown(page)).not.toContain(words.done);
      expect(await shown(page)).toContain('公園の明かりを増やしてください。');
      await page.click('button[value=withdraw]');
      await page.locator('button[value=withdraw-confirm]').waitFor();
      expect(await shown(page)).toContain(words.erased);
      await page.click('button[value=withdraw-confirm]');
      await page.locator('button[value=withdraw-confirm]').waitFor({ state: 'detached' });
      expect(await shown(page)).toContain(words.done);
      expect(await shown(page)).toContain(words.status);
      expect(await shown(page)).toContain(words.closed);
      expect(await shown(page)).not.toContain('公園の明かりを増やしてください。');
      expect(await page.locator('button[value=withdraw]').count()).toBe(0);
    });
  });
});

it.each(locales.map(({ tag }) => tag))('in %s, also when it is pressed twice', async (tag) => {
  const { number, secret } = await send();
  const words = wordsOf(tag);
  // A browser that shows no pages: cookies and redirects are enough here.
  const { request, close } = await browser.newContext().then((context) => ({
    request: context.request,
    close: () => context.close(),
  }));
  const post = (url: string, form: Record<string, string>) =>
    request.post(url, { form, headers: { origin: product.url } });
  await request.get(`${product.url}/${tag}/my-voice`);
  const opened = await post(`${product.url}/${tag}/my-voice`, {
    intent: 'show',
    receipt: number,
    secret,
  });
  for (let times = 0; times < 2; times++) {
    const answer = await post(opened.url(), { intent: 'withdraw-confirm' });
    const page = withoutReadings(await answer.text());
    expect(answer.status()).toBe(200);
    expect(page).toContain(words.done);
    expect(page).toContain(words.status);
  }
  await close();
});
