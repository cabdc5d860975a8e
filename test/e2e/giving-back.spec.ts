import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a chief say about which sentence they want what changed, by keys alone and under one thumb, and is nothing lost? */
const product = sharedProduct();
const desk = demoDesk(product);
const ANSWER = '図書館の返却箱を駅に置きます。\n置くのは来年の四月です。鍵は駅員が預かります。';
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const submitted = async (text = ANSWER): Promise<string> => {
  const { id } = await desk.send({
    text: `駅で本を返したいです。${Math.random()}`,
    measure: '5-4-1',
  });
  await desk.placed(clerk, id);
  await desk.act(clerk, id, 'answer', { text });
  return id;
};
const openAsChief = async (page: Page, id: string) => {
  const to = encodeURIComponent(`/ja/staff/voices/${id}`);
  await page.goto(`${product.url}/ja/staff/sign-in?to=${to}`);
  await page.fill('input[name=login]', 'approver@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('button[data-verb=approve]').waitFor();
  // Awake.
  await page.locator('.rail-keys').waitFor({ state: 'attached' });
};
const chosen = (page: Page) =>
  page.locator('#form-of-return .choice:has(input:checked)').innerText();
const opened = (page: Page) => page.locator('details:has(#form-of-return)').getAttribute('open');
/** What came back to who wrote it: the comment, and the words that it is about. */
const cameBack = async (id: string) => {
  const { draft } = await desk.open(clerk, id);
  const { comment, text = '' } = draft ?? {};
  return [comment?.text, text.slice(comment?.start ?? 0, comment?.end ?? 0)];
};

describe('by keys alone', () => {
  const screen = { viewport: { width: 1366, height: 768 } };

  it('a sentence is chosen from the comment, and kana that are put together press nothing', async () => {
    const id = await submitted();
    await withPage(browser, screen, async (page) => {
      await openAsChief(page, id);
      await page.locator('.voice-head h1').focus();
      await page.keyboard.press('x');
      await page.locator('#return-comment:focus').waitFor();
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Alt+ArrowDown');
      expect(await chosen(page)).toBe('置くのは来年の四月です。');

      const typing = await page.context().newCDPSession(page);
      const putTogether = (text: string) =>
        typing.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      const under229 = (key: string, modifiers = 0) =>
        typing.send('Input.dispatchKeyEvent', {
          ...{ type: 'rawKeyDown', key, code: key, modifiers, windowsVirtualKeyCode: 229 },
        });
      await putTogether('なんがつ');
      const [alt, ctrl] = [1, 2];
      await under229('Escape');
      await under229('ArrowDown', alt);
      await under229('Enter', ctrl);
      expect([await opened(page), await chosen(page)]).toEqual(['', '置くのは来年の四月です。']);
      await typing.send('Input.insertText', { text: '何月何日ですか。' });
      expect(await page.inputValue('#return-comment')).toBe('何月何日ですか。');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/done=return/);
    });
    expect(await cameBack(id)).toEqual(['何月何日ですか。', '置くのは来年の四月です。']);
  });

  it('a sentence is chosen with arrows in the list, Enter leads on to the comment, Esc folds and keeps', async () => {
    const id = await submitted();
    await withPage(browser, screen, async (page) => {
      await openAsChief(page, id);
      await page.locator('.voice-head h1').focus();
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+Tab');
      for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toBe('鍵は駅員が預かります。');
      await page.keyboard.press('Enter');
      await page.locator('#return-comment:focus').waitFor();
      await page.keyboard.type('だれの鍵ですか。');
      await page.keyboard.press('Escape');
      expect(await opened(page)).toBeNull();
      expect(await page.locator('summary:focus').innerText()).toContain('差し戻す');
      await page.keyboard.press('x');
      await page.locator('#return-comment:focus').waitFor();
      expect(await page.inputValue('#return-comment')).toBe('だれの鍵ですか。');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/done=return/);
    });
    expect(await cameBack(id)).toEqual(['だれの鍵ですか。', '鍵は駅員が預かります。']);
  });
});

describe('on a phone', () => {
  const LONG = Array.from({ length: 24 }, (_, i) => `${i + 1}番目の箱は来年置きます。`).join('');

  it.each([
    [360, 740],
    [320, 568],
    [740, 360],
  ])(
    'of %i x %i words, comment and presses are in sight together, and leaving loses nothing',
    async (width, height) => {
      const id = await submitted(LONG);
      await withPage(browser, { viewport: { width, height }, hasTouch: true }, async (page) => {
        await openAsChief(page, id);
        await page.click('details:has(#form-of-return) > summary');
        await page.locator('#form-of-return label', { hasText: '3番目の箱' }).first().click();
        await page.fill('#return-comment', '月も書いてください。');
        const form = page.locator('#form-of-return');
        const box = async (selector: string) =>
          (await form.locator(selector).boundingBox()) ?? { x: 0, y: -1, width: 0, height: 0 };
        const press = await box('button[data-verb=return]');
        expect(press.y + press.height).toBeLessThanOrEqual(height);
        // The thumb reaches the lower half.
        expect(press.y).toBeGreaterThan(height / 2);
        expect(press.height).toBeGreaterThanOrEqual(44);
        if (height > width) {
          const words = await box('.choice:has(input:checked)');
          expect(words.y).toBeGreaterThanOrEqual(0);
          expect(words.y + words.height).toBeLessThan(press.y);
        }
        expect(await overflow(page)).toBe(0);
        expect(await axeFindings(page)).toEqual([]);
        await form.locator('button', { hasText: 'やめる' }).click();
        await page.locator('button[data-verb=approve]:visible').waitFor();
        await page.click('details:has(#form-of-return) > summary');
        expect(await page.inputValue('#return-comment')).toBe('月も書いてください。');
        expect(await chosen(page)).toBe('3番目の箱は来年置きます。');
      });
    },
  );
});

describe('what is decided on', () => {
  const columnsOf = async (page: Page) => {
    const parts = page.locator(
      '.deciding > section:first-child, .deciding > section > div.stack-tight',
    );
    return Promise.all((await parts.all()).map(async (one) => (await one.boundingBox())?.x ?? -1));
  };

  it('stands in three columns on a screen of 1366 x 768, with its presses in sight', async () => {
    const id = await submitted();
    await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
      await openAsChief(page, id);
      const columns = await columnsOf(page);
      expect(columns).toHaveLength(3);
      expect([...columns].sort((a, b) => a - b)).toEqual(columns);
      expect(new Set(columns).size).toBe(3);
      const press = await page.locator('button[data-verb=approve]').boundingBox();
      expect((press?.y ?? 0) + (press?.height ?? 0)).toBeLessThanOrEqual(768);
      expect(await overflow(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('stands in one column on a phone', async () => {
    const id = await submitted();
    await withPage(browser, { viewport: { width: 390, height: 844 } }, async (page) => {
      await openAsChief(page, id);
      expect(new Set(await columnsOf(page)).size).toBe(1);
      expect(await overflow(page)).toBe(0);
    });
  });
});
