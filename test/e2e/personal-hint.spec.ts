import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { axeFindings, overflow, readReceipt } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Do people learn, before they send, that a text says who somebody is, and how it would stand there for everybody? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const TEXTS = {
  ja: [
    'バス停にベンチがほしいです。古賀と申します。電話は070-3344-5566です。',
    ['古賀', '070-3344-5566'],
  ],
  'pt-BR': [
    'Quero mais bancos no ponto. Me chamo Josimar, moro em Moro-cho 77-3.',
    ['Josimar', 'Moro-cho 77-3'],
  ],
  ne: [
    'बस स्टपमा बेन्च चाहियो। मेरो नाम सुमित्रा बुढाथोकी हो। फोन ०७०-३३४४-५५६६।',
    ['सुमित्रा बुढाथोकी', '०७०-३३४४-५५६६'],
  ],
} as const;
const open = (page: Page, tag: string) => page.goto(`${product.url}/${tag}/opinion`);
const marked = (page: Page) => page.locator('[data-part=personal] mark').allInnerTexts();
const preview = (page: Page) => page.locator('[data-part=preview] blockquote');

describe.each([true, false])('who writes, JavaScript: %s', (javaScriptEnabled) => {
  it.each(Object.entries(TEXTS))(
    'is asked in %s, sees the words, and may send',
    async (tag, [text, words]) => {
      await withPage(
        browser,
        { javaScriptEnabled, viewport: { width: 390, height: 844 } },
        async (page) => {
          await open(page, tag);
          await page.fill('#text', text);
          await page.check('input[name=consent][value=yes]');
          if (!javaScriptEnabled) await page.click('button[value=look]');
          await preview(page).waitFor();
          expect(await marked(page)).toEqual([...words]);
          const shown = await preview(page).innerText();
          expect(shown).toContain('〔');
          for (const word of words) expect(shown).not.toContain(word);
          if (javaScriptEnabled) {
            expect(await axeFindings(page)).toEqual([]);
            await page.check('input[name=consent][value=no]');
            await preview(page).waitFor({ state: 'detached' });
          }
          expect(await overflow(page)).toBe(0);
          await page.click('.actions button[value=send]');
          await readReceipt(page);
        },
      );
    },
  );

  it('reads nothing of it where nothing points at a person', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await open(page, 'ja');
      await page.fill('#text', '市役所の窓口に通訳がいないので、手続きで困っています。');
      if (!javaScriptEnabled) await page.click('button[value=look]');
      await page.locator('[data-part=about] button').first().waitFor();
      expect(await marked(page)).toEqual([]);
    });
  });
});

it('the kinds are named in every language', () => {
  const rows = JSON.parse(readFileSync('locales/registry.json', 'utf8')) as { tag: string }[];
  const kinds = rows.map(({ tag }) => {
    const common = JSON.parse(readFileSync(`locales/${tag}/common.json`, 'utf8'));
    return Object.values(common.personal.kind as Record<string, string>);
  });
  expect(kinds.map((each) => new Set(each).size)).toEqual(rows.map(() => 11));
});
