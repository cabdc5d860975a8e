import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { SubmissionAccepted } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import {
  axeFindings,
  openMyVoice,
  openWhenShown,
  overflow,
  pressed,
  unfold,
} from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can a resident and a section talk to each other until the matter is solved, with JavaScript and without? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const NARROW = { width: 320, height: 640 };
const send = (): Promise<SubmissionAccepted> =>
  desk.send({ text: '日本語の教室を夜にも開いてください。', measure: '5-4-1' });
const said = (page: Page): Promise<string> => page.locator('main').innerText();
describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  it.each(['vi', 'ja-simple'])('in %s they write to each other until it is solved', async (tag) => {
    const voice = await send();
    const receipt = { number: voice.receipt, secret: voice.secret };
    await desk.act(clerk, voice.id, 'message', {
      text: '何曜日がよいですか。',
      question: true,
    });
    const { dueAt } = await desk.open(clerk, voice.id);
    expect((await desk.open(clerk, voice.id)).waitingSince).not.toBeNull();
    await withPage(browser, { javaScriptEnabled, viewport: NARROW }, async (page) => {
      await openMyVoice(page, `${product.url}/${tag}`, receipt);
      expect(
        await page.locator('p.written[lang=ja]', { hasText: '何曜日がよいですか。' }).count(),
      ).toBe(1);
      await page.fill('#message', 'Thứ Tư và thứ Năm.');
      await pressed(page, 'message');
      expect(await said(page)).toContain('Thứ Tư và thứ Năm.');
      const replied = await desk.open(clerk, voice.id);
      expect([replied.waitingSince, replied.dueAt]).toEqual([null, dueAt]);

      await desk.answer(clerk, voice.id, { text: '水曜日に開催いたします。' });
      // It is open in this visit: its page leads there.
      await page.goto(`${product.url}/${tag}/my-voice`);
      await pressed(page, 'not-understood');
      await desk.answer(clerk, voice.id, { text: '水曜日に 教室が あります。' });
      // It is open in this visit: its page leads there.
      await page.goto(`${product.url}/${tag}/my-voice`);
      expect(await said(page)).toContain('水曜日に 教室が あります。');
      await page.check('input[name=solved][value=partly]');
      await pressed(page, 'solved');
      expect(await page.isChecked('input[name=solved][value=partly]')).toBe(true);
      expect((await desk.open(clerk, voice.id)).solved).toBe('partly');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    });
  });
});

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false, viewport: NARROW };
  const opened = async (page: Page, voice: SubmissionAccepted): Promise<void> =>
    openMyVoice(page, `${product.url}/ja`, { number: voice.receipt, secret: voice.secret });

  it('Back and Send is one message, and nothing typed is lost by an empty one', async () => {
    const voice = await send();
    await desk.placed(clerk, voice.id);
    await withPage(browser, off, async (page) => {
      await opened(page, voice);
      for (let times = 0; times < 2; times++) {
        await unfold(page, 'message');
        await page.fill('#message', '駅の近くがよいです。');
        await pressed(page, 'message');
        if (times === 0) await page.goBack();
      }
      expect((await desk.open(clerk, voice.id)).messages).toHaveLength(1);
      await unfold(page, 'edit');
      await page.fill('#anew', '夜の教室を、駅の近くに。');
      await unfold(page, 'message');
      await page.fill('#message', ' ');
      await pressed(page, 'message');
      expect(await page.locator('.error-summary a').getAttribute('href')).toBe('#message');
      expect(await page.inputValue('#anew')).toBe('夜の教室を、駅の近くに。');
      await pressed(page, 'edit');
      expect(await said(page)).toContain('夜の教室を、駅の近くに。');
    });
    expect((await desk.open(clerk, voice.id)).earlierTexts).toHaveLength(1);
  });

  it('what is typed when the visit is over waits for the number and secret of that voice, and for no other', async () => {
    const [voice, other] = [await send(), await send()];
    await withPage(browser, off, async (page) => {
      await opened(page, voice);
      await unfold(page, 'message');
      await page.fill('#message', '駅の近くがよいです。');
      await page.context().clearCookies();
      await page.click('button[value=message]');
      await page.locator('#receipt').waitFor();
      expect(await page.content()).not.toContain('駅の近く');
      expect(await page.locator('.notice[role=status] p').count()).toBe(2);
      await opened(page, other);
      expect(await page.inputValue('#message')).toBe('');
      await page.context().clearCookies();
      await opened(page, voice);
      expect(await page.inputValue('#message')).toBe('駅の近くがよいです。');
      expect((await desk.open(clerk, voice.id)).messages).toEqual([]);
      await pressed(page, 'message');
      expect((await desk.open(clerk, voice.id)).messages).toHaveLength(1);
    });
  });

  it('one that was declined says that nothing can be written, and what can be done', async () => {
    const voice = await send();
    await desk.act(clerk, voice.id, 'decline', { reason: 'not_city' });
    await withPage(browser, off, async (page) => {
      await opened(page, voice);
      expect(await page.locator('#message').count()).toBe(0);
      expect(await page.locator('main a[href="/ja/opinion"]').count()).toBe(1);
    });
  });

  it('what was answered helps others, written by one and approved by another, and is gone when its sender says so', async () => {
    const voice = await desk.send({
      ...{ kind: 'consultation', topic: 'tax_payment', measure: undefined },
      text: '一度に払えません。',
    });
    await desk.answer(clerk, voice.id, { text: '分けて払うことができます。' });
    const mine = { number: voice.receipt, secret: voice.secret };
    await withPage(browser, off, async (page) => {
      await openMyVoice(page, `${product.url}/vi`, mine);
      await pressed(page, 'give-sharing');
    });
    // Others may have asked something of the same kind in the same town.
    const question = '税金を一度に払えないときは、どうしますか。';
    const at = `/ja/staff/shared/${voice.id}`;
    const atDesk = async (login: string, act: (page: Page) => Promise<void>): Promise<void> =>
      withPage(browser, { javaScriptEnabled: false }, async (page) => {
        await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(at)}`);
        await page.fill('input[name=login]', login);
        await page.fill('input[name=password]', DEMO_PASSWORD);
        await page.click('main button[type=submit]');
        await act(page);
      });
    await atDesk('clerk@demo', async (page) => {
      await page.fill('#shared-question', question);
      await page.fill('#shared-answer', '分けて払えます。電話は090-1234-5678です。');
      await page.click('button[value=submit]');
      await page.locator('.error-summary').waitFor();
      await page.fill('#shared-answer', '分けて払えます。窓口で相談してください。');
      await page.click('button[value=submit]');
      await page.locator('#draft, #shared-question').first().waitFor();
      expect(await page.locator('button[value=approve]').count()).toBe(0);
    });
    await atDesk('approver@demo', async (page) => {
      await page.click('button[value=approve]');
      await page.locator('main a[href*="/shared-questions/"]').first().waitFor();
    });
    await withPage(browser, off, async (page) => {
      await page.goto(`${product.url}/vi/shared-questions`);
      await page.locator('#tax_payment a', { hasText: question }).click();
      expect(await page.locator('p.written[lang=ja]').first().innerText()).toBe(question);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const address = page.url();
      await openMyVoice(page, `${product.url}/vi`, mine);
      await pressed(page, 'withdraw-sharing');
      // Gone from every page within a second, not at once.
      await openWhenShown(page, address, 'không còn được công khai');
      expect((await page.reload())?.status()).toBe(410);
    });
  });
});
