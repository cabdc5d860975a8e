import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** By how few keys does a chief decide on many answers, and what without a keyboard or a script? */
const product = sharedProduct();
const desk = demoDesk(product);
/** Voices of this measure are this file's own. */
const MEASURE = '5-6-3';
const LIST = `/ja/staff/decisions?view=approval&measure=${MEASURE}`;
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const submitted = async (n: number): Promise<string[]> => {
  const ids = [];
  for (let more = 0; more < n; more++) {
    const { id } = await desk.send({
      text: `施設の予約を、${Math.random()}時からにしてください。`,
      measure: MEASURE,
    });
    await desk.act(clerk, id, 'answer', { text: `${more}時から予約できます。` });
    ids.push(id);
  }
  return ids;
};
const signInAt = async (page: Page) => {
  await page.fill('input[name=login]', 'approver@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.to-decide').first().waitFor();
};
const openList = async (page: Page) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(LIST)}`);
  await signInAt(page);
};

describe('a chief', () => {
  it('decides on twenty answers by 40 keys at most', async () => {
    const ids = await submitted(20);
    await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
      await openList(page);
      await page.locator('.rail-keys').waitFor();
      expect(await page.locator('.to-decide').count()).toBe(20);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await overflow(page)).toBe(0);
      let keys = 0;
      const press = (key: string) => {
        keys++;
        return page.keyboard.press(key);
      };
      for (const _ of ids) await press('a');
      expect(await page.locator('.to-decide [value=approve]:checked').count()).toBe(20);
      await press('Enter');
      const results = page.locator('.decisions-results .notice-title');
      await results.waitFor();
      // It is read while more comes in.
      const [later = ''] = await submitted(1);
      await page.locator(`.to-decide a[href*="${later}"]`).waitFor();
      expect(await results.innerText()).toBe('決めたもの：20');
      expect(keys).toBeLessThanOrEqual(40);
      expect(await page.locator('.to-decide').count()).toBe(1);
      await page.check(`[name="choice.${later}"][value=approve]`);
      await page.click('[data-verb=decide_many]');
      await page.getByText('決めたもの：1', { exact: true }).waitFor();
      expect(await page.locator('.to-decide').count()).toBe(0);
    });
    const states = await Promise.all(ids.map(async (id) => (await desk.open(clerk, id)).draft));
    expect(states.filter((draft) => draft?.state === 'under_review')).toEqual([]);
  });

  it('finds what they typed at another machine, here and at the voice, until it is sent', async () => {
    const [first = ''] = await submitted(1);
    const screen = { viewport: { width: 1366, height: 768 } };
    const [comment, choice] = [`[name="comment.${first}"]`, `[name="choice.${first}"]`];
    await withPage(browser, screen, async (page) => {
      await openList(page);
      await page.locator('.rail-keys').waitFor();
      await page.check(`${choice}[value=return]`);
      await page.fill(comment, '時間も書いて');
      await page.locator('.to-decide .kept-line', { hasText: '書きかけを保存しました' }).waitFor();
    });
    await withPage(browser, screen, async (page) => {
      await openList(page);
      expect(await page.inputValue(comment)).toBe('時間も書いて');
      expect(await page.isChecked(`${choice}[value=return]`)).toBe(true);
      await page.goto(`${product.url}/ja/staff/voices/${first}?view=approval`);
      await page.locator('.rail-keys').waitFor();
      // About a sentence, at the voice; it goes with it from the page for many.
      expect(await page.inputValue('#return-comment')).toBe('時間も書いて');
      await page.locator('#form-of-return input[name=place]').nth(1).check();
      await page.locator('#form-of-return .kept-line', { hasText: '保存しました' }).waitFor();
      await page.goto(product.url + LIST);
      await page.locator('.rail-keys').waitFor();
      await page.check(`${choice}[value=return]`);
      await page.fill(comment, '時間も書いてください。');
      await page.click('[data-verb=decide_many]');
      await page.locator('.decisions-results', { hasText: '差し戻しました' }).waitFor();
    });
    const chief = await desk.signIn('approver@demo');
    const { draft, forms } = await desk.open(chief, first);
    expect(draft?.state).toBe('returned');
    expect(draft?.comment).toMatchObject({ text: '時間も書いてください。', start: 0 });
    expect(forms).toEqual([]);
  });

  it('decides, returns and leaves on a phone without a script, and hears of each', async () => {
    const [first = '', second = '', third = ''] = await submitted(3);
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
    await withPage(browser, phone, async (page) => {
      await openList(page);
      await page.check(`[name="choice.${first}"][value=approve]`);
      await page.check(`[name="choice.${second}"][value=return]`);
      await page.click('[data-verb=decide_many]');
      await page.locator('.decisions-results', { hasText: 'できなかったもの：1' }).waitFor();
      await page.fill(`[name="comment.${second}"]`, '時間も書いてください。');
      // The session is over: what was typed and chosen is there after the sign-in.
      await page.context().clearCookies({ name: 'koebako_session' });
      await page.click('[data-verb=decide_many]');
      await signInAt(page);
      expect(await page.inputValue(`[name="comment.${second}"]`)).toBe('時間も書いてください。');
      await page.click('[data-verb=decide_many]');
      await page.locator('.decisions-results', { hasText: '差し戻しました' }).waitFor();
      expect(await page.locator('.to-decide').count()).toBe(1);
    });
    expect((await desk.open(clerk, second)).draft?.state).toBe('returned');
    expect((await desk.open(clerk, third)).draft?.state).toBe('under_review');
  });
});
