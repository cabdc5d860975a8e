import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, openMyVoice, openWhenShown, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Is somebody whose opinion is not published told why, heard once more, and is it in the log that everybody reads? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const answered = async (lang: string) => {
  const sent = await desk.send({
    text: 'Tiệm ăn ở góc phố hay vứt rác ra đường.',
    lang,
    measure: '5-4-1',
    consentToPublish: true,
  });
  await desk.answer(clerk, sent.id, { text: 'お店に伝えます。' });
  return { ...sent, number: sent.receipt };
};
const signIn = async (page: Page, path: string, login = 'clerk@demo') => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
};

it('a clerk withholds an opinion by a reason, at the desk', async () => {
  const { id } = await answered('vi');
  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    await signIn(page, `/ja/staff/voices/${id}`);
    const form = page.locator('details', { has: page.locator('#withhold-note') });
    await form.locator('summary').click();
    await form.locator('input[value=others]').check();
    await form.locator('#withhold-note').fill('お店の名前が分かるためです。');
    await form.locator('button[value=withhold]').click();
    await page.waitForURL(/done=withhold/);
    await page.locator('#moderation').waitFor();
    expect(await axeFindings(page, 'structure')).toEqual([]);
  });
});

describe.each([
  ['vi', true],
  ['vi', false],
  ['ja-simple', false],
  ['ja', true],
] as const)('in %s, JavaScript: %s', (tag, javaScriptEnabled) => {
  it('the sender reads the reason, objects once, and everybody finds the decision in the log', async () => {
    const sent = await answered('vi');
    await desk.act(clerk, sent.id, 'withhold', { reason: 'safety', note: '心配なためです。' });
    const options = { viewport: { width: 320, height: 640 }, javaScriptEnabled };
    await withPage(browser, options, async (page) => {
      await openMyVoice(page, `${product.url}/${tag}`, sent);
      const fate = page.locator('section[aria-labelledby=fate]');
      expect(await fate.locator('[lang=ja]').innerText()).toContain('心配なためです。');
      // What says nothing is told at its field, and nothing is lost.
      await page.click('button[value=appeal]');
      await page.locator('#objection-error').waitFor();
      await page.fill('#objection', 'Không có ai gặp nguy hiểm cả.');
      await page.click('button[value=appeal]');
      await page.locator('[role=status]').waitFor();
      expect(await fate.innerText()).toContain('Không có ai gặp nguy hiểm cả.');
      expect(await page.locator('button[value=appeal]').count()).toBe(0);
      await page.reload();
      expect(await fate.innerText()).toContain('Không có ai gặp nguy hiểm cả.');
      expect(await overflow(page)).toBe(0);

      const decision = page.locator('.ruled > li').first();
      await openWhenShown(page, `${product.url}/${tag}/moderation`, await safety(tag));
      expect(await decision.isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).not.toContain('vứt rác');
      expect(await overflow(page)).toBe(0);
    });
  });
});

describe('an objection, without JavaScript for who objects', () => {
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  const screen = { viewport: { width: 1366, height: 768 } };

  /** A decision that its sender objects to, with the sender's own page open. */
  const objected = async (
    work: (resident: Page, colleague: Page, id: string) => Promise<void>,
  ): Promise<void> => {
    const sent = await answered('vi');
    await desk.act(clerk, sent.id, 'withhold', { reason: 'rights' });
    await withPage(browser, phone, (resident) =>
      withPage(browser, screen, async (colleague) => {
        await openMyVoice(resident, `${product.url}/vi`, sent);
        await resident.fill('#objection', 'Tôi là chủ tiệm ăn đó.');
        await resident.click('button[value=appeal]');
        await resident.locator('[role=status]').waitFor();
        await signIn(colleague, `/ja/staff/voices/${sent.id}`, 'clerk2@demo');
        await colleague
          .locator('section[aria-labelledby=moderation]', { hasText: 'Tôi là chủ tiệm ăn đó.' })
          .waitFor();
        await work(resident, colleague, sent.id);
      }),
    );
  };
  const fate = async (resident: Page): Promise<string> => {
    await resident.goto(`${product.url}/vi/my-voice`);
    return resident.locator('section[aria-labelledby=fate]').innerText();
  };

  it('that is not followed ends with why, and she reads that her language follows; the desk has the objection to be translated', async () => {
    await objected(async (resident, colleague) => {
      expect(await fate(resident)).toContain('đang đọc lại');
      await colleague.click('details:has(#form-of-uphold) > summary');
      await colleague.click('#form-of-uphold button[data-verb=uphold]');
      await colleague.locator('#uphold-reply-error').waitFor();
      await colleague.fill('#uphold-reply', 'お店の方と確かめられませんでした。');
      await colleague.click('#form-of-uphold button[data-verb=uphold]');
      await colleague.waitForURL(/done=uphold/);
      const read = await fate(resident);
      expect(read).toContain('Quyết định không thay đổi.');
      expect(read).toContain('お店の方と確かめられませんでした。');
      expect(read).toContain('Bản dịch sang ngôn ngữ của bạn sẽ có sau.');
      const decision = colleague.locator('section[aria-labelledby=moderation]');
      await decision.getByRole('link', { name: 'ベトナム語' }).waitFor();
      expect(read).toContain('Tôi là chủ tiệm ăn đó.');
      expect(await resident.locator('button[value=appeal]').count()).toBe(0);
      expect(await overflow(resident)).toBe(0);
    });
  });

  it('that is followed ends with the opinion among the others, and she reads that it was looked at again', async () => {
    await objected(async (resident, colleague) => {
      await colleague.click('details:has(#form-of-publish) > summary');
      await colleague.fill('#publish-publicText', '飲食店のごみの出し方を知らせてほしい。');
      await colleague.check('#form-of-publish input[name=confirm]');
      await colleague.click('#form-of-publish button[data-verb=publish]');
      await colleague.waitForURL(/done=publish/);
      const read = await fate(resident);
      expect(read).toContain('đã công khai ý kiến này');
      expect(read).toContain('Tôi là chủ tiệm ăn đó.');
      expect(await resident.locator('button[value=appeal]').count()).toBe(0);
      await resident.locator('main a[href^="/vi/opinions/"]').first().click();
      await resident
        .locator('main', { hasText: '飲食店のごみの出し方を知らせてほしい。' })
        .waitFor();
      expect(await overflow(resident)).toBe(0);
    });
  });
});

/** What the reason is called in a language: read off the page of the product itself would prove nothing. */
const safety = async (tag: string): Promise<string> =>
  ({ vi: 'nguy hiểm', ja: '危険', 'ja-simple': 'あぶない' })[tag] ?? '';

it('the log is a table for spreadsheets too', async () => {
  const sent = await answered('vi');
  await desk.act(clerk, sent.id, 'withhold', { reason: 'rights' });
  const answer = await fetch(`${product.url}/moderation.csv`);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  expect(await answer.text()).toMatch(/"\d{4}-\d{2}","withhold","rights","[^"]+","none"/);
});
