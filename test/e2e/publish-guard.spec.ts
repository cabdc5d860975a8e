import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can a person at the desk free a voice of what points at somebody, and see what everybody will see? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const TEXT =
  '街灯が消えています。\n担当の方は080-4455-6677か、mizuno@example.jpへ連絡をください。\n宮本と申します。';

const answered = async () => {
  const { id } = await desk.send({ text: TEXT, measure: '5-4-1', consentToPublish: true });
  await desk.answer(clerk, id, { text: '来月から始めます。' });
  return id;
};
const openForm = async (page: Page, id: string, verb = 'publish') => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/voices/${id}`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator(`#form-of-${verb}`).waitFor({ state: 'attached' });
  await page.click(`details:has(#form-of-${verb}) > summary`);
};
const form = (page: Page) => page.locator('#form-of-publish');
const found = (page: Page) => form(page).locator('.found-words mark').allInnerTexts();
/** A press is answered when its words are out of the list and the form takes the next one. */
const ready = (page: Page) => form(page).locator('button[data-verb=publish]:enabled').waitFor();
const gone = async (page: Page, words: string) => {
  await form(page).locator('.found-words', { hasText: words }).waitFor({ state: 'detached' });
  await ready(page);
};
const allGone = async (page: Page) => {
  await form(page).locator('button[value="publish.hideAll"]').click();
  await form(page).locator('.found-words').waitFor({ state: 'detached' });
  await ready(page);
};
const publicPage = async (page: Page) => {
  await form(page).locator('button[data-verb=publish]').click();
  await page.locator('main a[href^="/ja/opinions/"]').first().waitFor();
  const address = await page.locator('main a[href^="/ja/opinions/"]').first().getAttribute('href');
  await page.goto(`${product.url}${address}`);
  return page.locator('main').innerText();
};

describe.each([true, false])('a clerk, JavaScript: %s', (javaScriptEnabled) => {
  it('hides words one by one, gives a reason for one that stays, and sees it before', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openForm(page, await answered());
      expect(await form(page).locator('blockquote mark').allInnerTexts()).toEqual([
        '080-4455-6677',
        'mizuno@example.jp',
        '宮本',
      ]);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await form(page).locator('button[value^="publish.hide:"]').first().click();
      await gone(page, '6677');
      expect(await found(page)).toEqual(['mizuno@example.jp', '宮本']);
      await form(page).locator('button[value^="publish.hide:"]').last().click();
      await gone(page, '宮本');
      await page.check('#form-of-publish input[name=confirm]');
      await form(page).locator('button[data-verb=publish]').click();
      await form(page).locator('.error-summary').waitFor();
      await ready(page);
      expect(await found(page)).toEqual(['mizuno@example.jp']);
      await page.fill('#form-of-publish input[name="keep.0"]', '商店街の公開のアドレスです');
      const preview = await form(page).locator('blockquote').nth(1).innerText();
      const shown = await publicPage(page);
      for (const part of ['〔電話番号〕', 'mizuno@example.jp', '〔名前〕と申します'])
        expect([preview, shown]).toEqual([
          expect.stringContaining(part),
          expect.stringContaining(part),
        ]);
      expect(shown).not.toMatch(/6677|宮本/);
    });
  });

  it('corrects what is published through the same gate', async () => {
    const id = await answered();
    await desk.act(clerk, id, 'publish', { publicText: '街灯が消えています。' });
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openForm(page, id, 'correct_publication');
      const area = page.locator('#form-of-correct_publication');
      await area.locator('[name=publicText]').fill('街灯が消えています。\n連絡は080-4455-6677へ。');
      await area.locator('[name=note]').fill('連絡先を足しました。窓口は070-3311-2299です。');
      await area.locator('button[data-verb]').click();
      await area.locator('.error-summary').waitFor();
      expect(await area.locator('mark').allInnerTexts()).toEqual([
        '080-4455-6677',
        '070-3311-2299',
      ]);
      await area.locator('[name="keep.0"]').fill('商店街の電話番号です。');
      await area.locator('[name="keepNote.0"]').fill('窓口の公開の番号です。');
      await area.locator('button[data-verb]:enabled').click();
      await page.waitForURL(/done=correct_publication/);
      const { publication } = await desk.open(clerk, id);
      expect(publication?.publicText).toContain('080-4455-6677');
    });
  });

  it('hides all at once, and may begin again with the original', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await openForm(page, await answered());
      const text = form(page).locator('textarea[name=publicText]');
      await allGone(page);
      expect(await text.inputValue()).toContain('〔名前〕と申します');
      await form(page).locator('button[value="publish.reset"]').click();
      await form(page).locator('.found-words').waitFor();
      await ready(page);
      expect(await text.inputValue()).toBe(TEXT);
      await allGone(page);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.check('#form-of-publish input[name=confirm]');
      expect(await publicPage(page)).toContain('〔電話番号〕か、〔メールアドレス〕へ連絡を');
    });
  });
});
