import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { LocaleRow } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, openMyVoice } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can a person who sees that a thing should not be public take it back, and do its readers learn it? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const locales = JSON.parse(readFileSync('locales/registry.json', 'utf8')) as LocaleRow[];
/** A sentence as the page shows it, without readings. */
const sentence = (tag: string, file: string, key: string): string => {
  const found = key
    .split('.')
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown>)[part],
      JSON.parse(readFileSync(`locales/${tag}/${file}.json`, 'utf8')),
    );
  return String(found).replace(/\{([^|{}]+)\|[^{}]*\}/g, '$1');
};
const withoutReadings = (html: string) =>
  html
    .replace(/<(rt|rp)>.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'");

const published = async (text: string) => {
  const { id, receipt, secret } = await desk.send({
    text,
    measure: '5-4-1',
    consentToPublish: true,
  });
  await desk.answer(clerk, id, { text: '来月から始めます。' });
  const { publication } = await desk.act(clerk, id, 'publish', {
    publicText: text,
    // A name that somebody let through, to be taken back.
    waived: [{ start: 0, end: text.length, reason: '店の名前と見たため' }],
  });
  return { id, number: receipt, secret, address: `/opinions/${publication?.id}` };
};
const shown = async (page: Page) => withoutReadings(await page.locator('main').innerHTML());

describe.each([true, false])('the resident, JavaScript: %s', (javaScriptEnabled) => {
  it.each(['ja-simple', 'pt-BR', 'ne'])(
    'takes consent back in %s, and may give it again',
    async (tag) => {
      const voice = await published('通訳の電話番号を看板に書いてください。');
      await withPage(browser, { javaScriptEnabled }, async (page) => {
        await openMyVoice(page, `${product.url}/${tag}`, voice);
        await page.click('button[value=withdraw-consent]');
        await page.locator('button[value=give-consent]').waitFor();
        expect(await shown(page)).toContain(
          sentence(tag, 'resident', 'myVoice.consent.done.withdrawn'),
        );
        // It needs scripts of its own.
        if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
        expect((await fetch(`${product.url}/${tag}${voice.address}`)).status).toBe(410);
        await page.click('button[value=give-consent]');
        await page.locator('button[value=withdraw-consent]').waitFor();
        expect(await shown(page)).toContain(
          sentence(tag, 'resident', 'myVoice.consent.done.given'),
        );
      });
    },
  );
});

describe('a page that was taken back', () => {
  let voice: Awaited<ReturnType<typeof published>>;
  beforeAll(async () => {
    voice = await published('ベンチを増やしてください。');
    await desk.act(clerk, voice.id, 'retract', { reason: '名前が残っていました' });
  });
  it.each(locales.map(({ tag }) => tag))('says so in %s, and leads on', async (tag) => {
    const answer = await fetch(`${product.url}/${tag}${voice.address}`);
    const html = await answer.text();
    expect(answer.status).toBe(410);
    expect(withoutReadings(html)).toContain(sentence(tag, 'errors', 'page.gone.title'));
    expect(html).toContain(`href="/${tag}/opinions"`);
    expect(html).toContain('noindex');
    expect(html).not.toContain('ベンチ');
  });
});

describe.each([true, false])('a clerk, JavaScript: %s', (javaScriptEnabled) => {
  it('takes it back with a reason, and can publish again', async () => {
    const voice = await published('公園の水道を直してください。佐藤です。');
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/voices/${voice.id}`);
      await page.fill('input[name=login]', 'clerk@demo');
      await page.fill('input[name=password]', DEMO_PASSWORD);
      await page.click('main button[type=submit]');
      await page.locator('#form-of-retract').waitFor({ state: 'attached' });
      await page.click('details:has(#form-of-retract) > summary');
      await page.fill('#form-of-retract textarea', '名前が残っていました');
      await page.click('#form-of-retract button[type=submit]');
      await page.locator('#form-of-publish').waitFor({ state: 'attached' });
      expect(await page.locator('.done').innerText()).toContain('公開を取りやめました');
      expect(await page.locator('.timeline').innerText()).toContain('名前が残っていました');
      expect((await fetch(product.url + voice.address.replace('/', '/ja/'))).status).toBe(410);
    });
  });
});
