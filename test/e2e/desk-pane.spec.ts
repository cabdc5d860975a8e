import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { signInTo } from '../support/desk-page.js';
import { axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Are the resident's words and the place to answer in sight together, whatever else stands at a voice? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let plain: string;
let crowded: string;
let vault: string;
beforeAll(async () => {
  browser = await launchShell();
  const clerk = await desk.signIn('clerk@demo');
  const counsellor = await desk.signIn('counsellor@demo');
  const contact = { name: 'ファム ティ', email: 'pham@example.org', phone: '0270-24-5111' };
  plain = (await desk.send({ text: '窓口の案内板に英語を足してください。', measure: '5-4-1' })).id;
  const danger = {
    text: 'きのうの夜、夫に首を絞められました。子どももたたかれます。どこへ行けばよいですか。',
    measure: '5-4-1',
    contact,
  };
  const first = await desk.send(danger);
  crowded = first.id;
  await desk.placed(clerk, crowded);
  for (let more = 0; more < 3; more++) await desk.send(danger);
  const secret = await desk.send({
    kind: 'consultation',
    topic: 'dv',
    text: '夫がこわいので、家を出たいです。子どもといっしょに行ける所はありますか。',
    contact,
  });
  vault = secret.id;
  await desk.placed(clerk, plain);
  await desk.placed(counsellor, vault);
});
afterAll(() => browser.close());

const open = async (page: Page, login: string, id: string, list = '') => {
  const to = encodeURIComponent(`/ja/staff/voices/${id}${list}`);
  await page.goto(`${product.url}/ja/staff/sign-in?to=${to}`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.voice-head').waitFor();
};
/** Upper and lower edge of a thing, in the window. */
const edges = async (page: Page, selector: string): Promise<readonly [number, number]> => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return [box.y, box.y + box.height];
};
const SIZES = [
  [1366, 768],
  [1093, 614],
] as const;

describe.each(SIZES)('at %d x %d', (width, height) => {
  it.each([
    ['an ordinary voice', 'clerk@demo', () => plain],
    ['one with contact data, an alarm and copies', 'clerk@demo', () => crowded],
    ['a secret consultation', 'counsellor@demo', () => vault],
  ])('%s shows its words, the field and the press that sends', async (_, login, id) => {
    await withPage(browser, { viewport: { width, height } }, async (page) => {
      await open(page, login, id());
      const [wordsTop, wordsEnd] = await edges(page, '.original blockquote');
      const [dockTop] = await edges(page, '.voice-dock');
      const [fieldTop, fieldEnd] = await edges(page, '#answer-text');
      const [, sendEnd] = await edges(page, '.voice-dock button[data-verb]');
      expect(wordsTop).toBeGreaterThanOrEqual(0);
      expect(wordsEnd).toBeLessThanOrEqual(dockTop);
      expect(fieldTop).toBeGreaterThanOrEqual(dockTop);
      expect(Math.max(fieldEnd, sendEnd)).toBeLessThanOrEqual(height);
      expect(await overflow(page)).toBe(0);
    });
  });

  it('the number, the press that takes it and the way to the next one stand in one line', async () => {
    await withPage(browser, { viewport: { width, height } }, async (page) => {
      // The whole list may be so long that the voice is on a later page.
      await open(page, 'clerk@demo', plain, '?view=new&measure=5-4-1');
      const [, numberEnd] = await edges(page, '.voice-head h1');
      for (const other of ['button[data-verb=assign]', '.neighbours'])
        expect((await edges(page, `.voice-head ${other}`))[0]).toBeLessThan(numberEnd);
    });
  });

  it.each([
    ['an ordinary voice', 'clerk@demo', () => plain],
    ['one with contact data, an alarm and copies', 'clerk@demo', () => crowded],
    ['a secret consultation', 'counsellor@demo', () => vault],
  ])('an answer to %s that was refused keeps its press in sight', async (_, login, id) => {
    await withPage(browser, { viewport: { width, height } }, async (page) => {
      await open(page, login, id());
      await page.click('.voice-dock button[data-verb]');
      await page.locator('.voice-dock .error-summary:focus').waitFor();
      const [said] = await edges(page, '.voice-dock .error-summary');
      const [sendTop, sendEnd] = await edges(page, '.voice-dock button[data-verb]');
      expect(said).toBeGreaterThanOrEqual(0);
      expect(sendTop).toBeGreaterThan(said);
      expect(sendEnd).toBeLessThanOrEqual(height);
    });
  });
});

it.each([1093, 1180, 1280, 1366])(
  'the tools of an answer and the presses that send share one line at %d px',
  async (width) => {
    await withPage(browser, { viewport: { width, height: 700 } }, async (page) => {
      await open(page, 'clerk@demo', plain);
      const dock = page.locator('.voice-dock');
      await dock.locator('[data-sentences]').waitFor();
      const lines = await Promise.all(
        ['[data-sentences]', '.answer-tools summary', 'button[data-verb]', '[value=draft]'].map(
          (press) => edges(page, `.voice-dock ${press}`),
        ),
      );
      // Each begins above where the highest of the others ends.
      expect(Math.max(...lines.map(([top]) => top))).toBeLessThan(
        Math.min(...lines.map(([, end]) => end)),
      );
    });
  },
);

/** How much of what is said of each voice in the list is cut off, in px. */
const cutFacts = (page: Page) =>
  page
    .locator('.voice-row-more, .voice-row-more > *')
    .evaluateAll((parts: { scrollWidth: number; clientWidth: number }[]) =>
      parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((px) => px > 0),
    );

it.each(['/ja/staff?view=all', '/ja/staff/translations'])(
  'on a phone nothing of what is said of a row is cut off on %s',
  async (path) => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await signInTo(page, product.url, path);
      await page.locator('.voice-row').nth(5).waitFor();
      expect(await cutFacts(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  },
);

it.each([360, 1093, 1366])('every danger of a row is in sight at %d px', async (width) => {
  await withPage(browser, { viewport: { width, height: 768 } }, async (page) => {
    await signInTo(page, product.url, '/ja/staff?view=urgent');
    const row = page.locator('.voice-row', { has: page.locator('.urgency-more') }).first();
    await row.waitFor();
    const facts = await row.locator('.voice-row-more').boundingBox();
    for (const part of ['.urgency', '.urgency-more']) {
      const box = await row.locator(part).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
        (facts?.x ?? 0) + (facts?.width ?? 0),
      );
    }
  });
});

it.each(['?view=answered', '/forms'])(
  'on a phone the view that is open is in sight among the others: %s',
  async (path) => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await signInTo(page, product.url, `/ja/staff${path}`);
      const chosen = page.locator('.rail-views [aria-current]');
      await chosen.waitFor();
      const box = await chosen.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    });
  },
);

it('a form that is not there is not called a voice', async () => {
  await withPage(browser, { viewport: { width: 1093, height: 614 } }, async (page) => {
    await signInTo(page, product.url, '/ja/staff/forms/no-such-form');
    expect(await page.locator('[role=alert] h1').innerText()).toBe('ページが見つかりません');
    await page.goto(`${product.url}/ja/staff/voices/00000000-0000-7000-8000-000000000000`);
    expect(await page.locator('[role=alert] h1').innerText()).toBe('この声は見つかりません');
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it('what stands at a voice is right for those who do not see it', async () => {
    await withPage(
      browser,
      { colorScheme, viewport: { width: 1093, height: 614 } },
      async (page) => {
        await open(page, 'clerk@demo', crowded);
        expect(await axeFindings(page)).toEqual([]);
        for (const tab of ['alike', 'history']) {
          await page.click(`label[for=tab-${tab}]`);
          expect(await axeFindings(page)).toEqual([]);
        }
      },
    );
  });
});

it('a row of the list takes two lines, and nine whole rows stand in 768 px', async () => {
  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    await open(page, 'clerk@demo', plain);
    const [top, end] = await edges(page, '.voice-row');
    expect(end - top).toBeLessThanOrEqual(76);
  });
});

it.each([true, false])(
  'a phone has the views in one row, JavaScript: %s',
  async (javaScriptEnabled) => {
    await withPage(
      browser,
      { viewport: { width: 390, height: 844 }, javaScriptEnabled },
      async (page) => {
        await open(page, 'clerk@demo', plain);
        await page.click('.voice-back');
        await page.locator('.rail-views').waitFor();
        const [top, end] = await edges(page, '.rail-views');
        expect(end - top).toBeLessThanOrEqual(64);
        expect(await overflow(page)).toBe(0);
      },
    );
  },
);
