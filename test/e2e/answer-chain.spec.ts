import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk, openVoiceOf } from '../support/demo-desk.js';
import { axeFindings, openMyVoice, overflow, pressed, readReceipt } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Do a resident, a clerk and a chief bring a matter to its end between them, and does nothing that was typed get lost? */
const product = sharedProduct();
const desk = demoDesk(product);
const SCREEN = { viewport: { width: 1366, height: 900 } };
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const voice = async (text: string) => {
  const sent = await desk.send({ text, measure: '5-4-1' });
  await desk.placed(clerk, sent.id);
  return sent;
};
const signInTo = async (page: Page, login: string, path: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
};
const openAs = async (page: Page, login: string, id: string) => {
  await signInTo(page, login, `/ja/staff/voices/${id}`);
  await page.locator('.voice-head').waitFor();
};
const sheet = (page: Page) => page.locator('.sheet').innerText();
/** Waits until so many answers have gone out, which takes the worker a second. */
const sent = async (id: string, answers: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if ((await desk.open(clerk, id)).answers.length === answers) return;
    await wait(100);
  }
  throw new Error('The answer was not sent');
};
const clean = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

/** In ten minutes, by the clock of the city. */
const inTenMinutes = () => {
  const jst = new Date(Date.now() + 9 * 3_600_000 + 600_000);
  return jst.toISOString().slice(0, 16);
};
/** The seconds until an answer goes out stand there and become fewer. */
const countsDown = async (page: Page): Promise<void> => {
  const left = page.locator('.notice span', { hasText: /^あと[\d,]+秒$/ });
  const seconds = async () => Number((await left.innerText()).replace(/\D/g, ''));
  const first = await seconds();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(600);
  await left.filter({ hasNotText: `あと${first}秒` }).waitFor();
  expect(await seconds()).toBeLessThan(first);
};

/** The sentence that a comment is about. */
const chosenSentence = (page: Page) =>
  page.locator('#form-of-return .choice:has(input:checked)').innerText();

/** What a chief does to the answer that is open: by keys alone where there are any. */
const deciding = (page: Page, hasKeys: boolean) => {
  const heading = async () => {
    // Awake.
    await page.locator('.rail-keys').waitFor({ state: 'attached' });
    await page.locator('.voice-head h1').focus();
  };
  return {
    giveBack: async (comment: string, sentence: string) => {
      if (hasKeys) {
        await heading();
        await page.keyboard.press('x');
        await page.locator('#return-comment:focus').waitFor();
        await page.keyboard.press('Alt+ArrowDown');
        expect(await chosenSentence(page)).toBe(sentence);
        await page.keyboard.type(comment);
        await page.keyboard.press('Control+Enter');
      } else {
        await page.click('details:has(#form-of-return) > summary');
        await page.fill('#return-comment', comment);
        await page.locator('#form-of-return label', { hasText: sentence }).click();
        await page.click('button[data-verb=return]');
      }
      await page.waitForURL(/done=return/);
    },
    agree: async () => {
      if (hasKeys) {
        await heading();
        await page.keyboard.press('Enter');
      } else await page.click('button[data-verb=approve]');
      await page.waitForURL(/done=approve/);
    },
    takeBack: async () => {
      if (hasKeys) {
        await heading();
        await page.keyboard.press('u');
      } else await page.click('button[data-verb=recall]');
      await page.waitForURL(/done=recall/);
    },
    /** At the earliest then; at once where it is empty. */
    agreeFor: async (time: string) => {
      const field = page.locator('#approve-sendAt');
      if (!(await field.isVisible())) await page.click('details:has(#approve-sendAt) > summary');
      await field.fill(time);
      await page.click('button[data-verb=approve]');
      await page.waitForURL(/done=approve/);
    },
  };
};

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  const context = { ...SCREEN, javaScriptEnabled };
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled };

  /** A resident, a clerk and a chief, each at their own browser. */
  const three = (
    work: (resident: Page, writer: Page, chief: Page) => Promise<void>,
  ): Promise<void> =>
    withPage(browser, phone, (resident) =>
      withPage(browser, context, (writer) =>
        withPage(browser, phone, (chief) => work(resident, writer, chief)),
      ),
    );

  it('a resident asks, is asked back and answers; an answer is drafted, returned once, decided, taken back, decided and sent; it is not understood, said plainer, and solved', async () => {
    await three(async (resident, writer, chief) => {
      await resident.goto(`${product.url}/ja/opinion?measure=5-4-1`);
      const wish = `多文化の窓口で、電子レンジを使えるようにしてください。${Math.random()}`;
      await resident.fill('#text', wish);
      await resident.click('.actions button[value=send]');
      const receipt = await readReceipt(resident);
      const { number } = receipt;
      const own = () => resident.goto(`${product.url}/ja/my-voice`);
      const read = () => resident.locator('main').innerText();

      await signInTo(writer, 'clerk@demo', `/ja/staff?view=new&q=${number}`);
      await writer.locator('.desk').waitFor();
      const row = writer.locator('.voice-row', { hasText: number }).locator('a').first();
      // Nobody of the section sees it before routing has read it.
      for (let tries = 0; tries < 40 && !(await row.count()); tries++)
        await writer.goto(`${product.url}/ja/staff?view=new&q=${number}`);
      await row.click();
      await writer.waitForURL('**/staff/voices/**');
      const id = openVoiceOf(writer.url());
      // The next voice of the list may have opened.
      const back = (page: Page) => page.goto(`${product.url}/ja/staff/voices/${id}`);

      await back(writer);
      await writer.click('details:has(#form-of-message) > summary');
      await writer.fill('#message-text', '何時ごろ使いたいですか。');
      await writer.check('#message-question');
      await writer.click('button[data-verb=message]');
      await writer.waitForURL(/done=message/);
      expect((await desk.open(clerk, id)).waitingSince).not.toBeNull();

      await openMyVoice(resident, `${product.url}/ja`, receipt);
      await resident.locator('main', { hasText: '何時ごろ使いたいですか。' }).waitFor();
      await resident.fill('#message', '朝の9時ごろです。');
      await pressed(resident, 'message');
      expect((await desk.open(clerk, id)).waitingSince).toBeNull();

      await back(writer);
      await writer.locator('main', { hasText: '朝の9時ごろです。' }).waitFor();
      await writer.fill('#answer-text', '来月から使えます。');
      await writer.click('#answer-title ~ form button[value=draft]');
      await writer.waitForURL(/done=draft/);
      expect(await writer.locator('#answer-text').inputValue()).toBe('来月から使えます。');
      await writer.click('button[data-verb=answer]');
      await writer.waitForURL(/done=submit/);
      await back(writer);
      await writer.locator('button[data-verb=pull_back]').waitFor();
      expect(await writer.locator('#answer-text').count()).toBe(0);
      await own();
      expect(await read()).not.toContain('来月から使えます。');

      const decide = deciding(chief, javaScriptEnabled);
      await signInTo(chief, 'approver@demo', `/ja/staff/voices/${id}`);
      await chief.locator('button[data-verb=approve]').waitFor();
      expect(await sheet(chief)).toContain('課長');
      if (javaScriptEnabled) await clean(chief);
      await decide.giveBack('使える時間も書いてください。', '来月から使えます。');

      await writer.goto(`${product.url}/ja/staff?view=returned`);
      await writer.locator(`a[href*="${id}"]`).first().click();
      await writer.locator('main', { hasText: '使える時間も書いてください。' }).waitFor();
      expect(await writer.locator('.notice blockquote').innerText()).toBe('来月から使えます。');
      if (javaScriptEnabled) await clean(writer);
      await writer.fill('#answer-text', '来月から、9時から17時まで使えます。');
      await writer.click('button[data-verb=answer]');
      await writer.waitForURL(/done=submit/);

      await back(chief);
      expect(await chief.locator('.changes ins').first().innerText()).toContain('9時');
      if (javaScriptEnabled) await clean(chief);
      await decide.agreeFor(inTenMinutes());
      await back(chief);
      if (javaScriptEnabled) await countsDown(chief);
      await decide.takeBack();
      await own();
      expect(await read()).not.toContain('9時から17時まで');
      await back(chief);
      await decide.agreeFor('');
      await sent(id, 1);
      await own();
      expect(await read()).toContain('9時から17時まで使えます。');

      await pressed(resident, 'not-understood');
      await back(writer);
      await writer.fill('#answer-text', '電子レンジは 朝9時から つかえます。');
      await writer.click('button[data-verb=answer]');
      await writer.waitForURL(/done=submit/);
      await back(chief);
      await decide.agree();
      await sent(id, 2);
      await own();
      expect(await read()).toContain('電子レンジは 朝9時から つかえます。');
      await resident.check('input[name=solved][value=yes]');
      await pressed(resident, 'solved');
      expect((await desk.open(clerk, id)).solved).toBe('yes');
      if (javaScriptEnabled) await clean(resident);
    });
    // Three people and eleven pages: longer than most where much else runs.
  }, 240_000);
});

describe('an answer that is being written', () => {
  it('is kept by itself and goes on at another machine', async () => {
    const { id } = await voice('多文化の窓口に、こどもの本を置いてください。');
    await withPage(browser, SCREEN, async (page) => {
      await openAs(page, 'clerk@demo', id);
      await page.locator('#answer-text').pressSequentially('本を30冊');
      await page.locator('.answer-form', { hasText: '下書きを保存しました' }).waitFor();
      await page.locator('#answer-text').pressSequentially('置きます。');
      await page.click('button[data-verb=answer]');
      await page.waitForURL(/done=submit/);
    });
    const { draft } = await desk.open(clerk, id);
    expect(draft).toMatchObject({ state: 'under_review', text: '本を30冊置きます。' });
  });

  it('is found by a colleague, who goes on with it', async () => {
    const { id } = await voice('多文化の窓口に、水を置いてください。');
    await desk.act(clerk, id, 'draft', { text: '水を置き' });
    await withPage(browser, SCREEN, async (page) => {
      await openAs(page, 'clerk2@demo', id);
      expect(await page.locator('#answer-text').inputValue()).toBe('水を置き');
      await page.locator('main', { hasText: '窓口 担当' }).first().waitFor();
    });
  });
});
