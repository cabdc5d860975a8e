import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { OpinionCounts, OpinionPage } from '../../core/contract/index.js';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { openWhenShown, overflow } from '../support/resident.js';
import { newVoice, WORDS } from '../support/resident-steps.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can a phone carry the home page, and does everything on it lead somewhere? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

/** As React writes a text. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');

const TALLEST = 2_600;
const phone = { viewport: { width: 360, height: 740 } };
const tags = loadLocales().rows.map(({ tag }) => tag);

describe.each(tags)('home in %s', (tag) => {
  it('is at most 2,600 px long at 360 px, and is not moved sideways with text of twice the size', async () => {
    await withPage(browser, phone, async (page) => {
      await page.goto(`${product.url}/${tag}`);
      expect(
        Number(await page.evaluate('document.documentElement.scrollHeight')),
      ).toBeLessThanOrEqual(TALLEST);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await overflow(page)).toBe(0);
    });
  });

  it('has everyday words whose every link leads to a page with something on it', async () => {
    await withPage(browser, phone, async (page) => {
      await page.goto(`${product.url}/${tag}`);
      const anchors = await page.locator('.everyday a').all();
      const hrefs = await Promise.all(anchors.map((a) => a.getAttribute('href')));
      const links = hrefs.map((href) => href ?? '');
      const telephones = links.filter((href) => href.startsWith('tel:'));
      const pages = links.filter((href) => href.startsWith(`/${tag}/`));
      expect(telephones.length).toBeGreaterThan(5);
      expect(pages.length).toBeGreaterThan(telephones.length);
      expect(telephones.length + pages.length).toBe(links.length);
      for (const path of new Set(pages)) {
        // Read, not drawn: there are dozens in each language.
        const answer = await page.request.get(product.url + path);
        expect([path, answer.status()]).toEqual([path, 200]);
        const html = await answer.text();
        const word = new URL(path, product.url).searchParams.get('about');
        const isThere = word
          ? html.includes(`>${asHtml(word)}: </textarea>`)
          : /<h1[^>]*>(<ruby>)?[^<]/.test(html);
        expect([path, isThere]).toEqual([path, true]);
      }
    });
  });
});

it('a word that is searched leads to the section by telephone, typed without its accents too', async () => {
  await withPage(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${product.url}/vi`);
    await page.fill('#q', 'rac');
    await page.click('main form button');
    await page.waitForURL('**/vi/plan?q=rac');
    await page.locator(`main details[open] a[href^="tel:"]`).waitFor();
  });
});

it('voices in the reader’s language stand first, the others are counted and one press away', async () => {
  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(product.url + path)).json()) as T;
  const { languages } = await ask<OpinionCounts>('/api/opinion-counts');
  const others = languages.filter(({ lang }) => lang !== 'es');
  expect(others.length).toBeGreaterThan(1);
  await withPage(browser, phone, async (page) => {
    await page.goto(`${product.url}/es`);
    expect(await page.locator('main blockquote').first().getAttribute('lang')).toBe('es');
    const summary = page.locator('main summary', {
      hasText: String(others.reduce((sum, { count }) => sum + count, 0)),
    });
    await summary.click();
    const lang = others.at(-1)?.lang ?? '';
    await page.click(`main a[href="/es/opinions?in=${lang}"]`);
    await page.waitForURL(`**/opinions?in=${lang}`);
    const lines = await page.locator('main article h2 a').all();
    const shown = await Promise.all(lines.map((line) => line.getAttribute('lang')));
    const { items } = await ask<OpinionPage>(`/api/opinions?writtenIn=${lang}&limit=20`);
    expect(shown).toEqual(items.map(() => lang));
  });
});

it('of the reader’s language what was published last stands first, however seldom an earlier measure is heard', async () => {
  const desk = demoDesk(product);
  const clerk = await desk.signIn('clerk@demo');
  const publish = async (measure: string, text: string): Promise<string> => {
    const { id } = await desk.send({ text, lang: 'ja', measure, consentToPublish: true });
    await desk.placed(clerk, id);
    await desk.answer(clerk, id, { text: `${text}をよく読みました。` });
    const { publication } = await desk.act(clerk, id, 'publish', { publicText: text });
    return publication?.id ?? '';
  };
  // The second is the first on its measure for long: in the list of all opinions it stays above what comes after it.
  const ids = [
    await publish('5-4-2', '日本語教室の机をふやしてほしい'),
    await publish('5-6-2', '窓口の順番札を大きな字にしてほしい'),
    await publish('5-4-2', '交流会の知らせを早めにほしい'),
  ];
  const { items } = (await (
    await fetch(`${product.url}/api/opinions?writtenIn=ja&limit=1`)
  ).json()) as OpinionPage;
  expect(items.map(({ id }) => id)).not.toEqual([ids[2]]);
  await withPage(browser, phone, async (page) => {
    await openWhenShown(page, `${product.url}/ja`, '交流会の知らせを早めにほしい');
    const links = await page.locator('main a.exchange-link').all();
    const shown = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(shown).toEqual([`/ja/opinions/${ids[2]}`, `/ja/opinions/${ids[1]}`]);
  });
});

describe('my own voice', () => {
  const wide = { viewport: { width: 1280, height: 900 } };
  const path = '/ja/my-voice';

  it.each([true, false])(
    'opens from the field of a wide home at the first visit, and stays open; JavaScript: %s',
    async (javaScriptEnabled) => {
      const { number, secret } = await newVoice();
      await withPage(browser, { ...wide, javaScriptEnabled }, async (page) => {
        await page.goto(`${product.url}/ja`);
        await page.fill('#receipt', `${secret.toLowerCase()} ${number}`);
        await page.click('.mine-form button');
        await page.locator('.written', { hasText: WORDS }).waitFor();
        expect(page.url()).not.toContain(secret);
        await page.goto(`${product.url}${path}`);
        await page.locator('.written', { hasText: WORDS }).waitFor();
      });
    },
  );

  it('says at its own field what was wrong with what was typed at home', async () => {
    await withPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${product.url}/ja`);
      await page.fill('#receipt', 'KB-2026-AAAAAA');
      await page.click('.mine-form button');
      await page.locator('.error-summary').waitFor();
      expect(await page.inputValue('#receipt')).toContain('KB-2026-AAAAAA');
    });
  });

  it('tells a browser without cookies, and does not say that something was closed', async () => {
    const sent = await fetch(product.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: product.url },
      body: new URLSearchParams({ 'from-home': '1', receipt: 'KB-2026-AAAAAA', intent: 'show' }),
    });
    const to = new URL(sent.headers.get('location') ?? '', product.url);
    expect([sent.status, to.pathname]).toEqual([303, path]);
    const shown = await fetch(to, { redirect: 'manual' });
    expect(shown.status).toBe(200);
    expect(await shown.text()).toMatch(/class="notice" data-tone="wait"[\s\S]*id="receipt"/);
  });

  it('is one link on a phone', async () => {
    await withPage(browser, phone, async (page) => {
      await page.goto(`${product.url}/ja`);
      expect(await page.locator('#receipt').isVisible()).toBe(false);
      await page.click('.mine-link');
      await page.waitForURL(`**${path}`);
    });
  });
});
