import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { AXE_SCRIPT, axeFindings } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can a clerk compose an answer from the city's sentences and one of their own with the keyboard alone? */
const product = sharedProduct();
const desk = demoDesk(product);
const SCREEN = { viewport: { width: 1366, height: 768 } };
/** Voices of this measure are this file's own. */
const MEASURE = '5-6-2';
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const voice = async () => {
  const { id } = await desk.send({
    text: `回覧板の案内が読めません。${Math.random()}`,
    measure: MEASURE,
  });
  await desk.placed(clerk, id);
  return id;
};
const openAnswer = async (page: Page, id: string) => {
  const to = encodeURIComponent(`/ja/staff/voices/${id}`);
  await page.goto(`${product.url}/ja/staff/sign-in?to=${to}`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('[data-sentences]').waitFor();
  await page.locator('#answer-text').focus();
};
/** Searches, takes the first that is found, and fills its gaps in their order. */
const compose = async (page: Page, words: string, ...gaps: string[]) => {
  await page.keyboard.press('Alt+0');
  await page.locator('#sentence-search:focus').waitFor();
  await page.keyboard.type(words);
  await page.locator('.sentence-list [aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  for (const gap of gaps) {
    await page.locator('.slot-fields :focus').waitFor();
    await page.keyboard.type(gap);
  }
  if (gaps.length > 0) await page.keyboard.press('Enter');
  await page.locator('#answer-text:focus').waitFor();
};
const written = (page: Page) => page.inputValue('#answer-text');

describe('an answer of three sentences of the city and one of the clerk’s own', () => {
  it('is written by keyboard, says live what is left for a translator, and is sent by its key', async () => {
    const id = await voice();
    await withPage(browser, SCREEN, async (page) => {
      await openAnswer(page, id);
      await compose(page, '率直な感想を');
      await compose(page, '県に伝えました');
      const line = page.locator('.answer-languages');
      expect(await line.innerText()).toContain('やさしい日本語 できています（未確認の文 2）');
      // Date inputs take their parts in the order of the machine's language: here month, day, year.
      await compose(page, 'までにお知らせします', '03152027');
      await page.keyboard.type('回覧板は三つの言葉で回します。');
      const text = await written(page);
      expect(text).toContain(
        '率直な感想を聞かせてくださり、ありがとうございます。この件を県に伝えました。',
      );
      expect(text).toContain('2027年3月15日（月）');
      expect(text).toMatch(/回覧板は三つの言葉で回します。$/);
      await line.locator('[data-state=waiting]').first().waitFor();
      expect(await line.innerText()).toContain('やさしい日本語 訳を待つ文 1');
      await page.locator('.answer-sentences summary').click();
      expect(await page.locator('.free-sentences').innerText()).toBe(
        '回覧板は三つの言葉で回します。',
      );
      await page.locator('#answer-text').focus();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.searchParams.has('done'));
      expect((await desk.open(clerk, id)).draft?.text).toBe(text);
    });
  });

  it('is kept by itself like any other text, and the last sentence is taken back by Ctrl+Z', async () => {
    const id = await voice();
    await withPage(browser, SCREEN, async (page) => {
      await openAnswer(page, id);
      await page.keyboard.type('はじめに。');
      await compose(page, '県に伝えました');
      expect(await written(page)).toBe('はじめに。この件を県に伝えました。');
      await page.locator('.answer-form [role=status]', { hasText: '保存しました' }).waitFor();
      expect((await desk.open(clerk, id)).draft?.text).toBe('はじめに。この件を県に伝えました。');
      await page.keyboard.press('Control+z');
      expect(await written(page)).toBe('はじめに。');
    });
  });
});

it('a word that only an office uses is shown, and a plainer one is put in by a press', async () => {
  const id = await voice();
  await withPage(browser, SCREEN, async (page) => {
    await openAnswer(page, id);
    await page.keyboard.type('印鑑をご持参ください。');
    const hints = page.locator('.plain-hints');
    await hints.locator('summary').click();
    await hints.locator('button', { hasText: '持って来てください' }).click();
    expect(await written(page)).toBe('印鑑を持って来てください。');
  });
});

describe('the list of sentences', () => {
  it('leaves Enter to kana that are being put together, and says what is missing in a gap', async () => {
    const id = await voice();
    await withPage(browser, SCREEN, async (page) => {
      await openAnswer(page, id);
      await page.keyboard.press('Alt+0');
      await page.locator('#sentence-search').fill('県に伝え');
      await page.locator('#sentence-search').dispatchEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
      });
      expect(await page.locator('dialog.sentences[open]').count()).toBe(1);
      await page.locator('#sentence-search').fill('担当の職員が');
      await page.keyboard.press('Enter');
      await page.locator('.slot-fields input:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.sentences [role=alert] p').waitFor();
      expect(await written(page)).toBe('');
      await page.keyboard.press('Escape');
      await page.locator('#answer-text:focus').waitFor();
    });
  });

  it('can be used by everybody, by day and by night', async () => {
    const id = await voice();
    await withPage(browser, SCREEN, async (page) => {
      await page.context().addInitScript(AXE_SCRIPT);
      await openAnswer(page, id);
      await page.keyboard.press('Alt+0');
      await page.locator('.sentence-list [role=option]').first().waitFor();
      expect(await axeFindings(page, 'structure')).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page, 'colours')).toEqual([]);
      }
    });
  });
});
