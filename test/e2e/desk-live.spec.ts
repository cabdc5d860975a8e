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
