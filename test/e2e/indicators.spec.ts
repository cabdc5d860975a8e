import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Indicator } from '../../core/contract/index.js';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Do the indicators live: is a figure that a section states read by everybody, drawn, as a table and as a file? */
const product = sharedProduct();
const desk = demoDesk(product);
const YEAR = 2022;
let browser: Browser;
let indicators: readonly Indicator[];

const read = async (): Promise<readonly Indicator[]> => {
  const answer = await fetch(`${product.url}/api/indicators`);
  return ((await answer.json()) as { items: Indicator[] }).items;
};

beforeAll(async () => {
  browser = await launchBrowser();
  const { cookie } = await desk.signIn('clerk@demo');
  for (const { code, target } of await read()) {
    const answer = await fetch(`${product.url}/api/staff/indicators/${code}/actuals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ fiscalYear: YEAR, value: target.value, source: `${code}の調査` }),
    });
    if (!answer.ok) throw new Error(`${code}: ${answer.status} ${await answer.text()}`);
  }
  indicators = await read();
});
afterAll(() => browser.close());

it('a clerk states a figure at the desk, mends a slip, and it is what residents read', async () => {
  await withPage(browser, { viewport: { width: 1093, height: 700 } }, async (page) => {
    await page.goto(
      `${product.url}/ja/staff/sign-in?to=${encodeURIComponent('/ja/staff/indicators')}`,
    );
    const signInHere = async () => {
      await page.fill('input[name=login]', 'clerk@demo');
      await page.fill('input[name=password]', DEMO_PASSWORD);
      await page.click('main button[type=submit]');
    };
    await signInHere();
    const [first] = indicators;
    const form = page.locator(`section[id="${first?.code}"]`);
    await form.locator('select[name=fiscalYear]').selectOption('2021');
    await form.locator('input[name=value]').fill('たくさん');
    await form.locator('button[type=submit]').click();
    await form.locator('.error-summary').waitFor();
    expect(await form.locator('input[name=value]').inputValue()).toBe('たくさん');
    await form.locator('input[name=value]').fill('１，２３４');
    await form.locator('input[name=source]').fill('入場者の記録');
    // The session is over: what was typed is there after the sign-in.
    await page.context().clearCookies({ name: 'koebako_session' });
    await form.locator('button[type=submit]').click();
    await signInHere();
    await form.locator('input[name=source]').waitFor();
    expect(await form.locator('input[name=source]').inputValue()).toBe('入場者の記録');
    await form.locator('button[type=submit]').click();
    await form.getByText('入場者の記録').waitFor();
    expect(await axeFindings(page, 'structure')).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`${product.url}/ja/measures/${first?.measure}`);
    await page.locator('details', { hasText: '入場者の記録' }).first().locator('summary').click();
    expect(await page.locator('td', { hasText: '1,234' }).first().isVisible()).toBe(true);
  });
});

it('a clerk states two years from a file, after it was looked through and mended, without a script', async () => {
  const options = { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false };
  await withPage(browser, options, async (page) => {
    await page.goto(
      `${product.url}/ja/staff/sign-in?to=${encodeURIComponent('/ja/staff/indicators')}`,
    );
    await page.fill('input[name=login]', 'clerk@demo');
    await page.fill('input[name=password]', DEMO_PASSWORD);
    await page.click('main button[type=submit]');
    const [first] = indicators;
    const file = (year: string): string =>
      `indicator,fiscal_year,value,source\n${first?.code},2019,41.5,窓口の統計\n${first?.code},${year},43,窓口の統計`;
    await page.locator('details:has(#file-csv) > summary').click();
    await page.fill('#file-csv', file('令和2'));
    await page.click('button[value=check]');
    await page.locator('tr[data-faulty]').waitFor();
    expect(await page.locator('button[value=take]').count()).toBe(0);
    await page.fill('#file-csv', file('2020'));
    await page.click('button[value=check]');
    await page.click('button[value=take]');
    await page.locator('.notice[role=status]').waitFor();
    expect(await page.locator('.notice[role=status]').innerText()).toContain('2件');
    const stated = (await read()).find(({ code }) => code === first?.code)?.actuals;
    expect(stated).toContainEqual(expect.objectContaining({ fiscalYear: 2020, value: 43 }));
    expect(stated).toContainEqual(expect.objectContaining({ fiscalYear: 2019, value: 41.5 }));
  });
});

describe.each([
  ['ja', false],
  ['ja-simple', false],
  ['en', true],
  ['zh-Hans', false],
  ['vi', true],
  ['pt-BR', false],
  ['es', false],
  ['ne', true],
  ['fil', false],
  ['id', false],
  ['ko', false],
] as const)('in %s, JavaScript: %s', (tag, javaScriptEnabled) => {
  it('every indicator has its chart, its results by year with where they are from, and the file', async () => {
    const options = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    await withPage(browser, options, async (page) => {
      await page.goto(`${product.url}/${tag}/plan`);
      await page.click(`main a[href="/${tag}/indicators"]`);
      await page.waitForURL(/\/indicators$/);
      expect(await page.locator('.years-chart').count()).toBe(indicators.length);
      const shown = page.locator('details', { has: page.locator('.table-room') });
      expect(await shown.count()).toBe(indicators.length);
      for (const [i, { code }] of indicators.entries()) {
        const details = shown.nth(i);
        await details.locator('summary').click();
        const row = details.locator('tr', { hasText: `${code}の調査` });
        expect(await row.isVisible()).toBe(true);
        expect(await row.locator('th').textContent()).toContain(`${YEAR}`);
      }
      if (javaScriptEnabled) {
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await axeFindings(page, 'structure')).toEqual([]);
      }
      const file = await page.request.get(`${product.url}/indicators.csv`);
      expect(
        (await file.text()).split('\r\n').filter((row) => row.includes('の調査')),
      ).toHaveLength(indicators.length);
    });
  });
});
