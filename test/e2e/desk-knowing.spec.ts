import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Suggestions } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk, openVoiceOf } from '../support/demo-desk.js';
import {
  axeFindings,
  type GivenReceipt,
  openMyVoice,
  overflow,
  readReceipt,
} from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does the desk know what a voice is about, and can a person set it right, in a browser? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const SCREEN = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };
/** Vague, as voices are. */
const HARD_TO_PLACE = [
  'Quiero que la gente de aquí y nosotros hagamos algo juntos.',
  '만나서 이야기할 수 있는 자리를 만들어 주세요.',
  'We want a place where we can meet and ask.',
  'Tôi mong thành phố giúp gia đình tôi nhiều hơn.',
  'お金の払い方を増やしてほしい。',
  'もっと便利な町にしてほしい。',
];

/** Those that routing is least sure of: which they are changes with every word that the lexicon learns. */
const leastSure = async (): Promise<string[]> => {
  const rated = await Promise.all(
    HARD_TO_PLACE.map(async (text) => {
      const response = await fetch(`${product.url}/api/measures/suggest`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, kind: 'opinion' }),
      });
      const { items, out } = (await response.json()) as Suggestions;
      return { text, sure: Math.max(out, ...items.map(({ score }) => score)) };
    }),
  );
  return rated.sort((a, b) => a.sure - b.sure).map(({ text }) => text);
};

const clean = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

const send = async (text: string, options: BrowserContextOptions = {}): Promise<GivenReceipt> => {
  let receipt: GivenReceipt = { number: '', secret: '' };
  await withPage(browser, { ...PHONE, ...options }, async (page) => {
    await page.goto(`${product.url}/en/opinion`);
    await page.fill('#text', text);
    await page.click('.actions button[value=send]');
    receipt = await readReceipt(page);
  });
  return receipt;
};

const signIn = async (page: Page, login: string): Promise<void> => {
  await page.goto(`${product.url}/ja/staff`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await Promise.all([
    page.waitForURL(/\/ja\/staff(\?|$)/),
    page.click('main form button[type=submit]'),
  ]);
};

/** The voice's row in a view, as soon as the worker has read the voice. */
const rowIn = async (page: Page, view: string, { number }: GivenReceipt) => {
  const row = page.locator('.voice-row', { hasText: number });
  for (let tries = 0; tries < 60; tries++) {
    await page.goto(`${product.url}/ja/staff?view=${view}&q=${number}`);
    if (await row.count()) break;
    await page.waitForTimeout(100);
  }
  return row;
};

const open = async (page: Page, view: string, receipt: GivenReceipt): Promise<void> => {
  await (await rowIn(page, view, receipt)).locator('a').click();
  await page.waitForURL('**/staff/voices/**');
  await page.locator('.voice-head', { hasText: receipt.number }).waitFor();
};

const lessonOf = (page: Page, { number }: GivenReceipt) =>
  page.locator('.lesson', { hasText: number });

describe('a voice that nobody can place', () => {
  it('is given to a proposed section by keys, and what was learned is taken back', async () => {
    const receipt = await send((await leastSure())[0] ?? '');
    await withPage(browser, SCREEN, async (page) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await signIn(page, 'triage@demo');
      await open(page, 'needs_triage', receipt);
      const first = page.locator('button[data-choice="1"]');
      await first.waitFor();
      await clean(page);
      const section = (await first.locator('.candidate-to').innerText()).replace(/^→\s*/, '');
      await page.locator('kbd', { hasText: '1' }).first().waitFor();
      // The digit only goes there, for all to see; nothing is given away before Enter.
      await page.keyboard.press('1');
      expect(await page.evaluate('document.activeElement?.dataset.choice')).toBe('1');
      expect(await page.evaluate(`document.activeElement?.matches(':focus-visible')`)).toBe(true);
      expect(page.url()).not.toContain('done=');
      await page.keyboard.press('Enter');
      const done = page.locator('.done', { hasText: section });
      await done.waitFor();
      expect(await page.locator('button[data-choice]').count()).toBe(0);
      expect(await page.locator('.timeline').innerText()).toContain('候補の課へ渡しました');
      await clean(page);

      await withPage(browser, PHONE, async (clerk) => {
        await signIn(clerk, 'clerk@demo');
        await open(clerk, 'new', receipt);
        expect(await clerk.locator('.voice-facts').innerText()).toContain(section);
        await clean(clerk);
      });

      await done.locator('a').click();
      const lesson = lessonOf(page, receipt);
      await lesson.waitFor();
      expect(await lesson.innerText()).toContain(section);
      await clean(page);
      await lesson.locator('button').click();
      await lesson.and(page.locator('[data-undone]')).waitFor();
      expect(await page.evaluate('document.activeElement?.className')).toBe('lesson-state');
      expect(await lesson.locator('button').count()).toBe(0);
      await clean(page);
      expect(errors).toEqual([]);
    });
  });

  it('is placed and taken back without JavaScript too', async () => {
    const receipt = await send((await leastSure())[1] ?? '', { javaScriptEnabled: false });
    await withPage(browser, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await signIn(page, 'triage@demo');
      await open(page, 'needs_triage', receipt);
      await page.locator('button[data-choice]').last().click();
      await page.locator('.done a').click();
      await lessonOf(page, receipt).locator('button').click();
      await lessonOf(page, receipt).and(page.locator('[data-undone]')).waitFor();
      expect(await lessonOf(page, receipt).innerText()).toContain('取り消しました');
    });
  });
});

describe('a voice that speaks of danger', () => {
  it('stands in the urgent list, says of which danger, and what to do', async () => {
    const receipt = await send('My husband hits me and my children every night. I am afraid.');
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, 'clerk@demo');
      const row = await rowIn(page, 'urgent', receipt);
      expect(await row.innerText()).toContain('緊急：暴力');
      await clean(page);
      await open(page, 'urgent', receipt);
      const notice = page.locator('#voice .notice[data-tone=alarm]');
      expect(await notice.innerText()).toContain('110');
      await clean(page);
    });
  });
});

describe('a voice that came twice', () => {
  it('stands once in the list, and one answer reaches both', async () => {
    const text =
      '外国人も参加できる日本語教室を、仕事が終わったあとの夜の時間にも開いてください。昼間は通えません。';
    const receipts = [await send(text), await send(`${text}！`)];
    const [first, second] = receipts as [GivenReceipt, GivenReceipt];
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, 'clerk@demo');
      // Routed both: then the later one says that it is a copy.
      await open(page, 'all', second);
      await page.locator('.copy-of', { hasText: first.number }).locator('a').click();
      await page.locator('.voice-head h1', { hasText: first.number }).waitFor();
      const opened = page.url();
      await page.click('label[for=tab-alike]');
      await page.locator('.alike', { hasText: second.number }).waitFor();
      await clean(page);
      await page.fill('#answer-text', '来月から夜の教室を開きます。');
      await page.check('#answer-copies');
      await page.click('button[data-verb=answer]');
      await page.waitForURL(/done=(?:submit|answer)/);
      await demoDesk(product).decided(openVoiceOf(opened));
    });
    for (const receipt of receipts)
      await withPage(browser, PHONE, async (page) => {
        await openMyVoice(page, `${product.url}/en`, receipt);
        await page.locator('main', { hasText: '来月から夜の教室を開きます。' }).waitFor();
      });
  });
});
