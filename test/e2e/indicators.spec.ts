import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Indicator } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { signInTo } from '../support/desk-page.js';
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
  browser = await launchShell();
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
    // Else the next page breaks the sign-in off.
    await page.locator('.desk').waitFor();
    const [first] = indicators;
    const drawn = async (): Promise<number> => {
      await page.goto(`${product.url}/ja/measures/${first?.measure}`);
      return page.locator('.years-chart').first().locator('g[data-kind=actual]').count();
    };
    const before = await drawn();
    await page.goto(`${product.url}/ja/staff/indicators`);
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
    // Its chart has one year more.
    expect(await drawn()).toBe(before + 1);
    await page.locator('details', { hasText: '入場者の記録' }).first().locator('summary').click();
    expect(await page.locator('td', { hasText: '1,234' }).first().isVisible()).toBe(true);
  });
});

it('a clerk states two years from a file, after it was looked through and mended, without a script', async () => {
  const options = { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false };
  await withPage(browser, options, async (page) => {
    await signInTo(page, product.url, '/ja/staff/indicators');
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

    // It was the wrong file.
    await page.locator('details:has(> form input[name=file]) > summary').click();
    await page.click('button[value=undo]');
    await page.locator('.error-summary').waitFor();
    await page.locator('form:has(input[name=file]) input[name=source]').fill('別の指標の数字');
    await page.click('button[value=undo]');
    await page.locator('.notice[role=status]').waitFor();
    const left = (await read()).find(({ code }) => code === first?.code)?.actuals;
    expect(left).toEqual(stated?.filter(({ fiscalYear }) => ![2019, 2020].includes(fiscalYear)));
  });
});

it('a clerk proposes what an indicator shall count, an approver lets it count, and residents read the rule', async () => {
  const lecture = indicators.find(
    ({ measure, unitOriginal }) => measure === '5-2-1' && unitOriginal === '%',
  );
  const address = `/ja/staff/indicators/${lecture?.code}`;
  const as = (login: string, work: (page: Page) => Promise<void>) =>
    withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await signInTo(page, product.url, address, login);
      await page.waitForURL(`**${address}`);
      await work(page);
    });
  await as('clerk@demo', async (page) => {
    const aware = page.locator('form', { has: page.locator('input[name=question][value=aware]') });
    await aware.locator('input[value=much]').check();
    await aware.locator('input[value=some]').check();
    await aware.locator('button[value=propose]').click();
    await page.locator('.city-sentence', { hasText: '答えた人の割合' }).waitFor();
    expect(await axeFindings(page, 'structure')).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
  await as('approver@demo', async (page) => {
    await page.click('button[value=approve]');
    await page.locator('button[value=end]').waitFor();
  });
  for (const aware of ['much', 'some', 'same', 'no_say'])
    for (let i = 0; i < 8; i++)
      await fetch(`${product.url}/api/questionnaires/lecture/responses?lang=pt-BR`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: 1, answers: { understood: 'well', aware } }),
      });
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(`${product.url}/pt-BR/measures/5-2-1`);
    expect(await page.locator('main p', { hasText: 'Contado neste site:' }).count()).toBe(1);
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

// At the end: by then the worker has counted, which it does three times a minute.
it('what people answered after a lecture is what its indicator came to so far', async () => {
  await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    const figure = page.getByText(/\d ?% até /);
    for (const until = Date.now() + 40_000; Date.now() < until; await page.waitForTimeout(500)) {
      await page.goto(`${product.url}/pt-BR/measures/5-2-1`);
      if (await figure.count()) break;
    }
    expect(await figure.count()).toBe(1);
    expect(await axeFindings(page, 'structure')).toEqual([]);
  });
});
