import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does the next voice open by itself when one is done, and by how few keys is a voice answered? */
const product = sharedProduct();
const desk = demoDesk(product);
/** Voices of this measure are this file's own. */
const LIST = 'view=new&measure=5-6-1';
const SCREEN = { viewport: { width: 1366, height: 768 } };
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());
beforeEach(async () => {
  for (let more = 0; more < 3; more++) {
    const { id } = await desk.send({
      text: `入札の案内を、${Math.random()}曜日にも出してください。`,
      measure: '5-6-1',
    });
    await desk.placed(clerk, id);
  }
});

const openList = async (page: Page) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(`/ja/staff?${LIST}`)}`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.voice-row').nth(2).waitFor();
};
const addresses = (page: Page) =>
  page
    .locator('.voice-row > a')
    .evaluateAll((links: { getAttribute(name: string): string | null }[]) =>
      links.map((link) => /voices\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );
const isOpen = (page: Page, id: string) =>
  page.waitForURL((url) => url.pathname.endsWith(`/voices/${id}`));

describe('a voice that is answered', () => {
  it('takes three keys beside the text, and the next one is open', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await openList(page);
      const [first = '', second = '', third = ''] = await addresses(page);
      await page.locator('.voice-row > a').first().focus();
      let keys = 0;
      const press = (key: string) => {
        keys++;
        return page.keyboard.press(key);
      };
      await press('Enter');
      await page.locator('#answer-text').waitFor();
      await isOpen(page, first);
      await press('r');
      await page.keyboard.type('水曜日にも開きます。');
      await press('Control+Enter');
      await isOpen(page, second);
      expect(keys).toBeLessThanOrEqual(3);
      // The heading of what has opened takes the focus out of the field.
      await page.locator('.voice-head h1:focus').waitFor();
      expect(await page.inputValue('#answer-text')).toBe('');
      await page.keyboard.press('j');
      expect(await page.evaluate('document.activeElement?.getAttribute("href")')).toContain(third);
    });
  });

  it('takes two clicks from an open voice', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await openList(page);
      const [, second = ''] = await addresses(page);
      await page.locator('.voice-row > a').first().click();
      await page.click('#answer-text');
      await page.keyboard.type('水曜日にも開きます。');
      await page.click('.voice-dock button[data-verb]');
      await isOpen(page, second);
    });
  });

  it('is not sent by the key that ends the writing of kana', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await openList(page);
      const [first = ''] = await addresses(page);
      await page.locator('.voice-row > a').first().click();
      await isOpen(page, first);
      await page.fill('#answer-text', 'すいようび');
      await page.locator('#answer-text').dispatchEvent('keydown', {
        key: 'Enter',
        ctrlKey: true,
        isComposing: true,
        bubbles: true,
      });
      expect(await page.locator('.voice-dock button[data-verb]:enabled').count()).toBe(1);
      expect(page.url()).toContain(first);
      expect(await page.inputValue('#answer-text')).toBe('すいようび');
    });
  });
});

it.each([
  [1093, 614],
  [360, 740],
])(
  'the arrows to the voices before and after stand in sight at %d x %d, with the place in the list',
  async (width, height) => {
    await withPage(browser, { viewport: { width, height } }, async (page) => {
      await openList(page);
      const [first = '', second = '', third = ''] = await addresses(page);
      await page.locator('.voice-row > a').nth(1).click();
      await isOpen(page, second);
      const place = page.locator('.neighbours');
      // The address changes before the page does.
      const standsAt = (nth: number) =>
        page.locator('.neighbours', { hasText: new RegExp(`^\\s*${nth} / \\d`) }).waitFor();
      await standsAt(2);
      const box = await place.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await place.getByRole('link', { name: '次の声' }).click();
      await isOpen(page, third);
      await standsAt(3);
      await place.getByRole('link', { name: '前の声' }).click();
      await isOpen(page, second);
      await standsAt(2);
      await place.getByRole('link', { name: '前の声' }).click();
      await isOpen(page, first);
      await standsAt(1);
      expect(await place.getByRole('link').count()).toBe(1);
    });
  },
);

describe('Back', () => {
  const focused = (page: Page, id: string) =>
    page.locator(`.voice-row > a[href*="${id}"]:focus`).waitFor();

  it('from an open voice leads the keyboard to its row, and j goes on from there', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await openList(page);
      const [, second = '', third = ''] = await addresses(page);
      await page.locator('.voice-row > a').nth(1).focus();
      await page.keyboard.press('Enter');
      await isOpen(page, second);
      await page.locator('.voice-head h1:focus').waitFor();
      await page.goBack();
      await focused(page, second);
      await page.keyboard.press('j');
      await focused(page, third);
      await page.keyboard.press('Enter');
      await isOpen(page, third);
    });
  });

  it('from the second voice to the first leads it to the row of the first', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await openList(page);
      const [first = '', second = ''] = await addresses(page);
      for (const one of [first, second]) {
        await page.locator(`.voice-row > a[href*="${one}"]`).click();
        await isOpen(page, one);
        await page.locator('.voice-head h1:focus').waitFor();
      }
      await page.goBack();
      await isOpen(page, first);
      await focused(page, first);
    });
  });

  it('on a phone the press that leads to the list leads the keyboard to the row', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await openList(page);
      const [, , third = ''] = await addresses(page);
      await page.locator('.voice-row > a').nth(2).click();
      await isOpen(page, third);
      await page.click('.voice-back');
      await focused(page, third);
    });
  });
});

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  it('a voice that was declined stays in its place with the press that takes it back', async () => {
    await withPage(browser, { ...SCREEN, javaScriptEnabled }, async (page) => {
      await openList(page);
      const [first = '', second = ''] = await addresses(page);
      await page.locator('.voice-row > a').first().click();
      await isOpen(page, first);
      await page.click('details:has(#form-of-decline) > summary');
      await page.check('#form-of-decline input[value=spam]');
      await page.click('#form-of-decline button[type=submit]');
      await isOpen(page, second);
      await page.locator('.voice-row[data-done] .undo-press button').click();
      await isOpen(page, first);
      await page.locator('.voice-state', { hasText: '振り分けずみ' }).waitFor();
    });
  });
});

describe('the keys', () => {
  it('go to the form that hands on, to the tabs and back to the row, and are told where they work', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await openList(page);
      const [first = ''] = await addresses(page);
      await page.locator('.voice-row > a').first().click();
      await page.locator('#answer-text').waitFor();
      await page.keyboard.press('3');
      await page.locator('.timeline').waitFor();
      await page.keyboard.press('h');
      const here = () => page.evaluate('document.activeElement?.id');
      expect(await here()).toBe('reassign-section');
      await page.locator('.voice-head h1').click();
      await page.keyboard.press('m');
      expect(await here()).toBe('message-text');
      await page.locator('.voice-head h1').click();
      // Every other verb is a Tab away.
      await page.keyboard.press('v');
      expect(await page.evaluate('document.activeElement?.closest(".verbs") !== null')).toBe(true);
      await page.locator('.voice-head h1').click();
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement?.getAttribute("href")')).toContain(first);
      await page.keyboard.press('?');
      expect(await page.locator('.keys-list').innerText()).toContain('回答を書く');
      await page.keyboard.press('Escape');
      await page.goto(`${product.url}/ja/staff?view=answered`);
      await page.locator('.keys-foot').waitFor();
      await page.keyboard.press('?');
      expect(await page.locator('.keys-list').innerText()).not.toContain('回答を書く');
    });
  });
});
