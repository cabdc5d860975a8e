import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { signInTo } from '../support/desk-page.js';
import { photoFile } from '../support/photos.js';
import { axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can everybody answer what the city asks, on their own phone and at the counter, and see what came of it? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 320, height: 640 } };
const DESK = { viewport: { width: 1280, height: 800 } };
const choose = (page: Page, question: string, value: string) =>
  page.check(`input[name="answers.${question}"][value="${value}"]`);
const press = (page: Page, intent: string) => page.click(`.actions button[value=${intent}]`);
const heading = (page: Page) => page.locator('h1').innerText();
/** Answers as other people send them. */
const others = async (code: string, answers: object, times: number): Promise<void> => {
  for (let i = 0; i < times; i++)
    await fetch(`${product.url}/api/questionnaires/${code}/responses?lang=pt-BR`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: 1, answers }),
    });
};

/** Presses "send" and is on the receipt: its number. */
const receiptOf = async (page: Page): Promise<string> => {
  await press(page, 'send');
  await page.waitForURL(/\/receipt\?f=/);
  return (/KB-\d{4}-\w{6}/.exec(await page.locator('main').innerText()) ?? [''])[0];
};

describe('a form that becomes a voice', () => {
  it('in ja without JavaScript a request for information is begun on its measure, told what is missing, and sent once', async () => {
    await withPage(browser, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${product.url}/ja/measures/5-1-3`);
      await page.click('a[href="/ja/ask/information-request"]');
      await page.fill('textarea', '公園の遊具を点検した記録');
      await press(page, 'next');
      await choose(page, 'how', 'copy');
      await press(page, 'send');
      expect(await page.locator('.error-summary a').count()).toBe(2);
      await press(page, 'back');
      expect(await page.inputValue('textarea')).toBe('公園の遊具を点検した記録');
      await press(page, 'next');
      expect(await page.isChecked('input[value=copy]')).toBe(true);
      await page.fill('#contact-name', '鈴木');
      await page.fill('#contact-phone', '0270-24-5111');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const receipt = await receiptOf(page);
      expect(receipt).toMatch(/^KB-/);
      await page.goBack();
      expect(await page.locator('main').innerText()).not.toContain('遊具');
      await page.goto(`${product.url}/ja/receipt?${new URL(page.url()).searchParams}`);
      expect(await page.locator('main').innerText()).toContain(receipt);
    });
  });

  it('in vi a broken light is reported with its place and a photo, and the receipt says who reads it', async () => {
    await withPage(browser, PHONE, async (page) => {
      await page.goto(`${product.url}/vi/ask/facility-report`);
      expect(await axeFindings(page)).toEqual([]);
      await page.selectOption('select', 'kasuri');
      await page.fill('input[name="answers.where"]', 'tầng 2');
      await page.fill('input[name="answers.position"]', '36.3269,139.1952');
      await press(page, 'next');
      await choose(page, 'what', 'light');
      await page.fill('textarea', 'Đèn ở hành lang không sáng.');
      const file = { name: 'den.jpg', mimeType: 'image/jpeg' };
      await page.setInputFiles('#photos', { ...file, buffer: Buffer.from('no photo') });
      await press(page, 'send');
      await page.locator('.error-summary a[href="#photos"]').waitFor();
      await page.setInputFiles('#photos', { ...file, buffer: await photoFile() });
      await press(page, 'back');
      expect(await page.inputValue('input[name="answers.where"]')).toBe('tầng 2');
      await press(page, 'next');
      expect(await page.isChecked('input[name=photo]')).toBe(true);
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await receiptOf(page)).toMatch(/^KB-/);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

describe('after a lecture', () => {
  /** Where the code leads that the section has put up. */
  const putUp = async (): Promise<string> => {
    let link = '';
    await withPage(browser, DESK, async (page) => {
      await signInTo(page, product.url, '/ja/staff/forms/lecture');
      await page.click('a[href$="/lecture/poster"]');
      await page.click('a[href="?of=pt-BR"]');
      const [sheet, code] = await Promise.all(
        ['.printed-sheet', '.printed-code svg'].map((one) => page.locator(one).boundingBox()),
      );
      expect((sheet?.x ?? 0) + (sheet?.width ?? 0) / 2).toBeCloseTo(
        (code?.x ?? 0) + (code?.width ?? 0) / 2,
        0,
      );
      expect(await page.locator('.printed-city').innerText()).toContain('Isesaki');
      expect(await axeFindings(page)).toEqual([]);
      link = await page.locator('.printed-link').innerText();
    });
    return link;
  };

  it('in pt-BR a phone opens the form, is told what is missing, sends once and sees the results', async () => {
    const link = await putUp();
    await withPage(browser, PHONE, async (page) => {
      await page.goto(link);
      expect(await axeFindings(page)).toEqual([]);
      await choose(page, 'understood', 'mostly');
      await press(page, 'send');
      const summary = page.locator('.error-summary');
      await summary.waitFor();
      expect(await summary.locator('a').count()).toBe(1);
      expect(await page.isChecked('input[value=mostly]')).toBe(true);
      await choose(page, 'aware', 'much');
      await page.fill('textarea', 'Gostei muito.');
      await press(page, 'send');
      await page.locator('h1', { hasText: 'Recebemos' }).waitFor();
      await page.reload();
      await page.goBack();
      await page.goForward();
      expect(await heading(page)).toBe('Recebemos');
      expect(await overflow(page)).toBeLessThanOrEqual(0);

      await others('lecture', { understood: 'well', aware: 'much' }, 19);
      await page.goto(`${product.url}/pt-BR/ask/lecture/results`);
      expect(await page.locator('main').innerText()).toMatch(/Pessoas que responderam: \d+/);
      expect(await page.locator('main').innerText()).not.toContain('Gostei');
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const csv = await page.request.get(`${product.url}/pt-BR/ask/lecture/results.csv`);
      expect(await csv.text()).toContain('"understood","","","well"');
    });
  });
});

describe('after a visit to the counter', () => {
  it('in ja without JavaScript the second page asks why, and Back and another answer are harmless', async () => {
    await withPage(browser, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${product.url}/ja/ask/counter`);
      await choose(page, 'done', 'not_done');
      await choose(page, 'understood', 'well');
      await press(page, 'next');
      await choose(page, 'why', 'papers');
      await press(page, 'back');
      expect(await page.isChecked('input[value=not_done]')).toBe(true);
      await choose(page, 'done', 'done');
      await press(page, 'next');
      expect(await page.locator('input[name="answers.why"]').count()).toBe(0);
      await page.reload();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.fill('textarea', '待合のいすを増やしてください。090-1234-5678');
      await press(page, 'send');
      expect(await page.locator('.personal-hint mark').innerText()).toBe('090-1234-5678');
      await page.fill('textarea', '待合のいすを増やしてください。');
      await press(page, 'send');
      expect(await heading(page)).toBe('届きました');
    });
  });

  it('in ko the device at the counter begins anew for the next person, and shows nothing of the one before', async () => {
    await withPage(browser, { viewport: { width: 768, height: 1024 } }, async (page) => {
      await page.goto(`${product.url}/ko/ask/counter?counter=ko`);
      const begun = page.url();
      await choose(page, 'done', 'partly');
      await choose(page, 'understood', 'hardly');
      await press(page, 'next');
      await page.fill('textarea', '안내가 어려웠습니다.');
      await press(page, 'restart');
      await page.locator('input[value=partly]').waitFor();
      expect(await page.isChecked('input[value=partly]')).toBe(false);
      expect(page.url()).not.toBe(begun);
      await page.goto(begun);
      expect(await page.isChecked('input[value=partly]')).toBe(false);

      await choose(page, 'done', 'done');
      await choose(page, 'understood', 'well');
      await press(page, 'next');
      await press(page, 'send');
      await page.locator('h1', { hasText: '도착했습니다' }).waitFor();
      await page.click('button[value=restart]');
      await page.locator('input[value=partly]').waitFor();
      expect(new URL(page.url()).searchParams.get('counter')).toBe('ko');
    });
  });
});

describe('a survey that staff build', () => {
  const CODE = 'autumn-festival';
  const IN_FIVE = [
    ['pt-BR', 'o1', 'Recebemos'],
    ['vi', 'o1', 'Đã nhận được'],
    ['ne', 'o1', 'प्राप्त भयो'],
    ['en', 'o1', 'It has arrived'],
    ['ko', 'o2', '도착했습니다'],
  ] as const;
  const act = (page: Page, name: string) => page.click(`main button[name=act][value=${name}]`);

  it('is built without JavaScript, opened, answered in five languages, and read with a remark that two people stand for', async () => {
    await withPage(browser, { ...DESK, javaScriptEnabled: false }, async (page) => {
      await signInTo(page, product.url, '/ja/staff/forms');
      await page.click('main summary');
      await page.fill('#begin-code', CODE);
      await page.fill('#begin-measure', '5-4-2');
      await page.click('#begin-code >> xpath=ancestor::form >> button[type=submit]');
      await page.fill('#build-label', '秋の祭りは楽しかったですか');
      await act(page, 'add');
      await page.click('#q1 a');
      await page.fill('#question-options', '楽しかった\nふつう');
      await page.check('#question-required');
      await act(page, 'question');
      await page.fill('#settings-title', '秋の祭りについて');
      await page.fill('#settings-lead', '来年のために聞きます。名前はいりません。');
      await page.fill('#settings-thanks', 'ありがとうございました。');
      await page.selectOption('#settings-results', 'public');
      await act(page, 'settings');
      await act(page, 'open');
      await page.locator('main button[value=close]').waitFor();

      await others(CODE, { q1: 'o1' }, 12);
      for (const [lang, chosen, arrived] of IN_FIVE) {
        await page.goto(`${product.url}/${lang}/ask/${CODE}`);
        await choose(page, 'q1', chosen);
        await press(page, 'send');
        expect(await heading(page)).toBe(arrived);
      }

      await page.goto(`${product.url}/ja/staff/forms/${CODE}`);
      await page.fill('#form-text', '来年は子どもの場所を広げます。');
      await act(page, 'remark');
      expect(await page.locator('main button[value=approve]').count()).toBe(0);
    });
    await withPage(browser, DESK, async (page) => {
      await signInTo(page, product.url, `/ja/staff/forms/${CODE}`, 'approver@demo');
      await page.locator('main button[value=approve]').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await act(page, 'approve');
      await page.locator('main button[value=approve]').waitFor({ state: 'detached' });
      await page.goto(`${product.url}/ko/ask/${CODE}/results`);
      expect(await page.locator('main').innerText()).toContain('来年は子どもの場所を広げます。');
      const sheet = await page.request.get(`${product.url}/ko/ask/${CODE}/results.xlsx`);
      expect((await sheet.body()).subarray(0, 2).toString()).toBe('PK');
      for (const path of ['', `/${CODE}/build`, `/${CODE}/print?of=vi`]) {
        await page.goto(`${product.url}/ja/staff/forms${path}`);
        expect(await axeFindings(page)).toEqual([]);
      }
    });
  });
});
