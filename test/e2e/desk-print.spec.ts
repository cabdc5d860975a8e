import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a printed voice hold the voice, and neither the menu nor how its sender is reached? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let voice: string;
const TEXT = '掲示板の紙が雨でぬれて読めません。屋根をつけてください。';
beforeAll(async () => {
  browser = await launchShell();
  const clerk = await desk.signIn('clerk@demo');
  const { id } = await desk.send({
    text: TEXT,
    measure: '5-4-1',
    contact: { name: '試験 太郎', phone: '0270-00-1234' },
  });
  await desk.placed(clerk, id);
  voice = id;
});
afterAll(() => browser.close());

const openVoice = async (page: Page) => {
  const to = encodeURIComponent(`/ja/staff/voices/${voice}`);
  await page.goto(`${product.url}/ja/staff/sign-in?to=${to}`);
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.voice-head h1').waitFor();
};

it('the paper has the words, the sheet of those who read it and who printed it, and nothing of the menu', async () => {
  // A4 less its margins.
  await withPage(browser, { viewport: { width: 661, height: 1031 } }, async (page) => {
    await openVoice(page);
    await page.click('.voice-facts > summary');
    await page.click('.contact-press button');
    await page.locator('#contact').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.paper-sheet blockquote', '.circulation-boxes', '.paper-line'])
      expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
    for (const hidden of ['.rail', '.list-pane', '.voice-head', '.voice-scroll', '.voice-dock'])
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    const paper = await page.locator('body').innerText();
    expect(paper).toContain(TEXT);
    expect(paper).toContain('取扱注意');
    expect(paper).not.toContain('0270-00-1234');
    expect(await overflow(page)).toBe(0);
  });
});

it('the key P prints an open voice', async () => {
  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    await page.addInitScript('window.print = () => { document.title = "printed"; };');
    await openVoice(page);
    await page.locator('.voice-head h1:focus').waitFor();
    await page.keyboard.press('p');
    await page.waitForFunction('document.title === "printed"');
  });
});

it('a draft is printed with a box for each step, and the history says who printed it', async () => {
  const clerk = await desk.signIn('clerk@demo');
  const { id } = await desk.send({
    text: '掲示板のあかりが夜に消えています。',
    measure: '5-4-1',
  });
  await desk.placed(clerk, id);
  await desk.act(clerk, id, 'answer', { text: '来週、あかりを直します。' });
  await withPage(browser, { viewport: { width: 661, height: 1031 } }, async (page) => {
    voice = id;
    await openVoice(page);
    await page.locator('.rail-keys').waitFor({ state: 'attached' });
    const printed = page.waitForResponse((answer) => answer.url().endsWith('/print'));
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect((await printed).status()).toBe(204);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.paper-sheet').innerText();
    for (const part of [
      '起案用紙',
      '決裁欄',
      '電子',
      '来週、あかりを直します。',
      '文書番号',
      '保存期間',
    ])
      expect(paper).toContain(part);
    // A document of the city counts the years as the city does, wherever a date stands on it.
    expect(paper).toMatch(/起案\s*令和\d+年\d+月\d+日/);
    expect(paper).not.toMatch(/20\d\d年/);
    const boxes = await page.locator('.paper-steps td').count();
    expect(boxes).toBeGreaterThan(1);
    expect(await overflow(page)).toBe(0);
    await desk.decided(id);
    await page.reload();
    // What was sent has its boxes on the sheet that is passed round.
    expect(await page.locator('.paper-sheet').innerText()).toContain('供覧用紙');
    expect(await page.locator('.paper-steps td').count()).toBe(boxes);
    expect(await page.locator('.paper-steps').innerText()).toContain('決裁 担当');
  });
  const { history } = await desk.open(clerk, id);
  const print = history.find(({ verb }) => verb === 'print');
  expect(print).toMatchObject({ actorKind: 'staff', from: print?.to });
});

it('a long voice with a long answer takes two sheets, each with its number', async () => {
  const clerk = await desk.signIn('clerk@demo');
  const { id } = await desk.send({
    text: 'Bảng thông báo ở nhà văn hóa chỉ có tiếng Nhật nên tôi không đọc được. '.repeat(10),
    lang: 'vi',
    measure: '5-4-1',
  });
  await desk.placed(clerk, id);
  const text = '掲示板の知らせは、来年の春から三つの言語で貼り出します。'.repeat(45);
  await desk.act(clerk, id, 'answer', { text });
  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    voice = id;
    await openVoice(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    const paper = await page.locator('.paper-sheet').textContent();
    expect(paper).toContain('ベトナム語 / やさしい日本語');
  });
});
