import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, openMyVoice } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can somebody at the desk take back what a slip of the finger did, and does nothing slip out of a colleague's hands? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
let colleague: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  [clerk, colleague] = await Promise.all([desk.signIn('clerk@demo'), desk.signIn('clerk2@demo')]);
});
afterAll(() => browser.close());

const voice = async (text: string) => {
  const sent = await desk.send({ text, measure: '5-4-1' });
  await desk.placed(clerk, sent.id);
  return sent;
};
const openAsClerk = async (page: Page, id: string) => {
  // Beside a list that it is not in, so that nothing else opens when it is done.
  await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/voices/${id}?view=answered`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.voice-head').waitFor();
};
const unfold = (page: Page, verb: string) => page.click(`details:has(#form-of-${verb}) > summary`);
const state = (page: Page) => page.locator('.voice-state').innerText();

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  it('a voice that was declined by mistake comes back with one press', async () => {
    const { id } = await voice('多文化の窓口に、待つ人のいすを置いてください。');
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openAsClerk(page, id);
      await unfold(page, 'decline');
      await page.check('#form-of-decline input[value=spam]');
      await page.click('#form-of-decline button[type=submit]');
      await page.locator('#form-of-undo').waitFor();
      expect(await state(page)).toContain('回答せず終了');
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.click('#form-of-undo button[type=submit]');
      await page.locator('#form-of-undo').waitFor({ state: 'detached' });
      expect(await state(page)).toContain('振り分けずみ');
      expect(await page.locator('.done').innerText()).toContain('取り消しました');
    });
  });

  it('a colleague’s voice is taken over with a second press, which says whose it is', async () => {
    const { id } = await voice('多文化の窓口に、時計をかけてください。');
    await desk.act(colleague, id, 'assign');
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openAsClerk(page, id);
      const press = page.locator('button[data-verb=assign]');
      expect(await press.isVisible()).toBe(false);
      await page.locator('.voice-head summary').click();
      expect(await page.locator('.voice-head details').innerText()).toContain('窓口 担当 二');
      await press.click();
      await page.locator('button[data-verb=release]').waitFor();
      await page.click('button[data-verb=release]');
      await page.locator('button[data-verb=release]').waitFor({ state: 'detached' });
      expect(await state(page)).toContain('振り分けずみ');
    });
    const mine = await fetch(`${product.url}/ja/staff?view=mine`, { headers: colleague });
    expect(await mine.text()).toContain('さんが担当を代わりました');
  });

  it('an answer is corrected, and the resident reads what was', async () => {
    const { id, receipt, secret } = await voice('多文化の窓口は、土曜日も開いていますか。');
    await desk.answer(clerk, id, { text: '第1土曜日に開きます。' });
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openAsClerk(page, id);
      await unfold(page, 'correct');
      await page.fill('#correct-text', '第2土曜日に開きます。');
      await page.click('#form-of-correct button[type=submit]');
      await page.locator('.error-summary').waitFor();
      expect(await page.inputValue('#correct-text')).toBe('第2土曜日に開きます。');
      await page.fill('#correct-note', '開く週を直しました。');
      await page.click('#form-of-correct button[type=submit]');
      await page.waitForURL(/done=submit/);
      // The next voice of the list may have opened.
      await page.goto(`${product.url}/ja/staff/voices/${id}`);
      await page.locator('.written', { hasText: '第2土曜日' }).first().waitFor();
    });
    await desk.decided(id);
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openMyVoice(page, `${product.url}/pt-BR`, { number: receipt, secret });
      const shown = await page.locator('main').innerText();
      expect(shown).toContain('第2土曜日に開きます。');
      expect(shown).toContain('Corrigido em');
      expect(shown).toContain('開く週を直しました。');
      expect(shown).not.toContain('第1土曜日');
    });
  });
});
