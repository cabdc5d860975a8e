import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { openMyVoice } from '../support/resident.js';
import { at, newVoice, text, WORDS } from '../support/resident-steps.js';
import { DEMO_PASSWORD, operate, sharedProduct } from '../support/whole-product.js';

/**
 * Are confided words readable on the page that was asked for, and on no other that opens its address again; and at the desk
 * to counsellors alone, as long as they are?
 */
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const shown = async (page: Page): Promise<boolean> => (await text(page)).includes(WORDS);
const reveal = async (page: Page) => {
  await openMyVoice(page, at(''), await newVoice({ kind: 'consultation', topic: 'dv' })).catch(
    () => undefined,
  );
  await page.click('main button[value=reveal]');
  await page.locator('main .talk').waitFor();
};

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  it.each<[string, (page: Page) => Promise<Page>]>([
    [
      'in a new tab',
      async (page) => {
        const tab = await page.context().newPage();
        await tab.goto(page.url());
        return tab;
      },
    ],
    [
      'in a session that was restored',
      async (page) => {
        const storageState = await page.context().storageState();
        const tab = await (await browser.newContext({ storageState })).newPage();
        await tab.goto(page.url());
        return tab;
      },
    ],
    [
      'typed',
      async (page) => {
        await page.goto(page.url());
        return page;
      },
    ],
  ])('words that were shown are hidden when the address is opened again %s', async (_, opens) => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await reveal(page);
      const again = await opens(page);
      expect(await again.locator('main button[value=reveal]').count()).toBe(1);
      expect(await shown(again)).toBe(false);
      if (again.context() !== page.context()) await again.context().close();
    });
  });

  it('they stay while one presses what stands beside them, until they are hidden', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await reveal(page);
      await page.click('main button[value=withdraw]');
      await page.locator('main button[value=withdraw-confirm]').waitFor();
      expect(await shown(page)).toBe(true);
      await page.locator('main .notice button[value=show]').click();
      await page.locator('main button[value=withdraw]').waitFor();
      expect(await shown(page)).toBe(true);
      await page.click('main button[value=hide]');
      await page.locator('main button[value=reveal]').waitFor();
      expect(await shown(page)).toBe(false);
    });
  });

  it('what is pressed on a page that hides them does not show them', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await reveal(page);
      await page.goto(page.url());
      await page.click('details.language summary');
      await page.click('button[formaction^="/en/my-voice"]');
      await page.waitForURL(/\/en\/my-voice/);
      expect(await shown(page)).toBe(false);
    });
  });
});

it('words that were shown are hidden when nobody does anything for two minutes, and what was typed waits', async () => {
  await withPage(browser, {}, async (page) => {
    await page.clock.install();
    await reveal(page);
    await page.locator('[data-idle-said]').waitFor();
    await page.click('main details:has(#message) > summary');
    await page.fill('#message', 'まだ書いています。');
    await page.clock.runFor(119_000);
    expect(await shown(page)).toBe(true);
    await page.clock.runFor(2_000);
    await page.locator('main button[value=reveal]').waitFor();
    expect(await shown(page)).toBe(false);
    await page.click('main button[value=reveal]');
    await page.locator('main .talk').waitFor();
    expect(await page.inputValue('#message')).toBe('まだ書いています。');
  });
});

describe('at the desk', () => {
  const desk = demoDesk(sharedProduct());
  const SAID = '夫が帰ってくるのがこわいです。';
  let voice: { id: string; receipt: string };
  beforeAll(async () => {
    voice = await desk.send({ kind: 'consultation', topic: 'dv', text: SAID });
    await desk.placed(await desk.signIn('counsellor@demo'), voice.id);
  });
  const signIn = async (page: Page, login: string, password = DEMO_PASSWORD) => {
    await page.goto(at(`/staff/sign-in?to=${encodeURIComponent(`/ja/staff/voices/${voice.id}`)}`));
    await page.fill('input[name=login]', login);
    await page.fill('input[name=password]', password);
    await page.click('main button[type=submit]');
  };

  it.each(['admin', 'auditor', 'translator', 'clerk', 'triage', 'approver'])(
    'a confided voice is nothing to %s',
    async (role) => {
      await withPage(browser, {}, async (page) => {
        await signIn(page, `${role}@demo`);
        await page.getByText('この声は見つかりません').waitFor();
        expect(await text(page)).not.toContain(SAID);
        const searched = [`?view=all&q=${voice.receipt}`, `?view=all&q=${SAID}`];
        for (const path of ['', '?view=all', '/translations', '/decisions', ...searched]) {
          await page.goto(at(`/staff${path}`));
          const seen = await page.content();
          // What was searched for stands in the page that searched for it.
          const found = [voice.id, ...(searched.includes(path) ? [] : [voice.receipt, SAID])];
          expect([path, found.filter((one) => seen.includes(one))]).toEqual([path, []]);
        }
      });
    },
  );

  it('a counsellor who was locked out this morning reads it no more', async () => {
    const login = `leaving-${Date.now()}@demo`;
    const password = 'むらさきいろのかさをわすれた';
    const account = ['--login', login, '--name', '相談 担当 三', '--roles', 'counsellor'];
    await operate('staff/staff-add', [...account, '--sections', 'jinken'], {
      STAFF_PASSWORD: password,
    });
    // A colleague's sign-in lets them in.
    await desk.signIn('counsellor@demo');
    await withPage(browser, {}, async (page) => {
      await signIn(page, login, password);
      await page.locator('.voice-head').waitFor();
      expect(await text(page)).toContain(SAID);
      const address = page.url();
      await operate('staff/staff-lock', ['--login', login]);
      for (const opens of [
        () => page.reload(),
        () => page.goto(address),
        () => page.goBack(),
        () => page.goForward(),
      ]) {
        await opens();
        expect(await text(page)).not.toContain(SAID);
      }
      await signIn(page, login, password);
      await page.locator('.error-summary').waitFor();
      await page.goto(address);
      expect(await text(page)).not.toContain(SAID);
    });
  });
});
