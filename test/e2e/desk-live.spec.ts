import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does an open desk show by itself what arrives, what changes and who is there, without taking anything out of a hand? */
const product = sharedProduct();
const desk = demoDesk(product);
const SCREEN = { viewport: { width: 1366, height: 768 } };
/** Voices of this measure are this file's own. */
const MEASURE = '5-5-1';
let browser: Browser;
let clerk: { cookie: string };
let triage: { cookie: string };
beforeAll(async () => {
  browser = await launchBrowser();
  [clerk, triage] = await Promise.all([desk.signIn('clerk@demo'), desk.signIn('triage@demo')]);
});
afterAll(() => browser.close());

const voice = async () => {
  const { id } = await desk.send({
    text: `会議の開始を、${Math.random()}時からにしてください。`,
    measure: MEASURE,
  });
  await desk.placed(clerk, id);
  return id;
};
const open = async (page: Page, login: string, path: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(`/ja/staff${path}`)}`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  const listens = page.waitForRequest(/\/api\/events/);
  await page.click('main button[type=submit]');
  await page.locator('.desk').waitFor();
  await listens;
};
const row = (page: Page, id: string) => page.locator(`.voice-row > a[href*="${id}"]`);

it('a voice comes into the list and its number by itself', async () => {
  await withPage(browser, SCREEN, async (page) => {
    await open(page, 'clerk@demo', `?view=new&measure=${MEASURE}`);
    await row(page, await voice()).waitFor();
    expect(await page.locator('.list-fresh').innerText()).toContain('新しい声');
  });
});

it('no row moves under a hand: what has come waits to be let in', async () => {
  const there = await voice();
  await withPage(browser, SCREEN, async (page) => {
    await open(page, 'clerk@demo', `?view=new&measure=${MEASURE}`);
    await row(page, there).hover();
    const came = await voice();
    const press = page.locator('.list-fresh button');
    await press.waitFor();
    expect(await row(page, came).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await press.click();
    await row(page, came).waitFor();
  });
});

it('what was said of a press stays, with all that was typed, while voices go on coming', async () => {
  const there = await voice();
  await withPage(browser, SCREEN, async (page) => {
    await open(page, 'clerk@demo', `/voices/${there}?view=new&measure=${MEASURE}`);
    await page.locator('.rail-keys').waitFor();
    await page.click('details:has(> #form-of-reassign) > summary');
    await page.fill('#reassign-reason', '土木の受け持ちです。');
    await page.click('#form-of-reassign button[data-verb=reassign]');
    const said = page.locator('.error-summary');
    await said.waitFor();
    const words = await said.innerText();
    await row(page, await voice()).waitFor();
    await row(page, await voice()).waitFor();
    expect(await said.innerText()).toBe(words);
    expect(await page.inputValue('#reassign-reason')).toBe('土木の受け持ちです。');
  });
});

it('each sees that the other is there and writes, and what the other did; nothing typed is lost', async () => {
  const id = await voice();
  await withPage(browser, SCREEN, async (page) => {
    await open(page, 'clerk@demo', `/voices/${id}?view=new&measure=${MEASURE}`);
    await withPage(browser, SCREEN, async (other) => {
      await open(other, 'approver@demo', `/voices/${id}?view=new&measure=${MEASURE}`);
      await page.locator('.people-here', { hasText: '決裁 担当' }).waitFor();
      await page.locator('#answer-text').pressSequentially('木曜日の');
      await other.locator('.people-here', { hasText: '書いています' }).waitFor();
    });
    await page.locator('.people-here li').waitFor({ state: 'detached' });
    await desk.act(triage, id, 'reassign', { section: 'koho', reason: '広報のことです' });
    await page.locator('.changed-by', { hasText: 'ほかの課へ渡しました' }).waitFor();
    await page.locator('.voice-facts', { hasText: '広報' }).waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('answer-text');
    expect(await page.inputValue('#answer-text')).toBe('木曜日の');
    expect(await axeFindings(page)).toEqual([]);
    // Until the person has taken note, a press is of the voice as it was.
    await page.click('.voice-dock button[data-verb]');
    await page.locator('.verb-problem [role=alert]').waitFor();
    expect(await page.inputValue('#answer-text')).toBe('木曜日の');
    await page.click('.changed-by button');
    await page.locator('.changed-by .notice').waitFor({ state: 'detached' });
  });
});

it('a clerk leaves a note and asks another section, whose view comes by itself, and an auditor reads who did what', async () => {
  const id = await voice();
  const { receipt } = await desk.open(clerk, id);
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await withPage(browser, SCREEN, async (page) => {
    await open(page, 'clerk@demo', `/voices/${id}?view=new&measure=${MEASURE}`);
    await page.click('.verb:has(#form-of-note) > summary');
    await page.fill('#note-text', '会場の鍵は、総務課にあります。');
    await page.click('#form-of-note button[data-verb=note]');
    await page.locator('.notes', { hasText: '会場の鍵' }).waitFor();
    await page.click('.verb:has(#form-of-inquire) > summary');
    await page.selectOption('#inquire-section', 'jinken');
    await page.fill('#inquire-question', '夜の会議に、手話通訳は来られますか。');
    await page.fill('#inquire-due', inAWeek);
    await page.click('#form-of-inquire button[data-verb=inquire]');
    await page.locator('.inquiry', { hasText: '手話通訳' }).waitFor();
    await withPage(browser, SCREEN, async (other) => {
      await open(other, 'counsellor@demo', '?view=asked');
      await row(other, id).click();
      await other.locator('.advise', { hasText: '手話通訳' }).waitFor();
      expect(await axeFindings(other)).toEqual([]);
      await other.fill('#advise-text', '二週間前なら、来られます。');
      await other.click('.advise button[data-verb=advise]');
      await other.locator('.done', { hasText: '意見を返しました' }).waitFor();
      expect(await row(other, id).count()).toBe(0);
    });
    await page.locator('.inquiry-advice', { hasText: '二週間前なら' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
  await withPage(browser, SCREEN, async (page) => {
    await open(page, 'auditor@demo', `/audit?receipt=${receipt}`);
    const lines = await page.locator('.audit-lines').first().innerText();
    for (const told of [
      'メモを書いた',
      'ほかの課に意見を聞きました',
      '意見を返しました',
      '相談 担当',
    ])
      expect(lines).toContain(told);
    expect(lines).not.toMatch(/鍵|手話/);
  });
});
