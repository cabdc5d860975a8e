import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Is what was typed at the desk there again in another browser, after the session, and gone once it is sent? */
const product = sharedProduct();
const desk = demoDesk(product);
const SCREEN = { viewport: { width: 1366, height: 768 } };
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchBrowser();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const newVoice = async (): Promise<string> => {
  const { id } = await desk.send({
    text: `広場の時計が${Math.random()}分おくれています。`,
    measure: '5-4-1',
  });
  await desk.placed(clerk, id);
  return id;
};
const signInAt = async (page: Page) => {
  await page.fill('input[name=login]', 'clerk@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.locator('.voice-head h1').waitFor();
  // Awake.
  await page.locator('.rail-keys').waitFor();
};
const open = async (page: Page, id: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/voices/${id}`);
  await signInAt(page);
};
const unfold = (page: Page, verb: string) =>
  page.click(`details:has(> #form-of-${verb}) > summary`);
const kept = (page: Page, verb: string) =>
  page.locator(`#form-of-${verb} .kept-line`, { hasText: '書きかけを保存しました' }).waitFor();

describe('what is typed into', () => {
  it('a message, a hand-on and a decline is there in another browser, and gone with what was sent', async () => {
    const id = await newVoice();
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      await unfold(page, 'message');
      await page.fill('#message-text', 'どの広場の時計か、');
      await page.check('#message-question');
      await kept(page, 'message');
      await unfold(page, 'decline');
      await page.check('#form-of-decline input[value=not_city]');
      await kept(page, 'decline');
      await unfold(page, 'reassign');
      await page.selectOption('#reassign-section', { index: 2 });
      await page.fill('#reassign-reason', '道路のとなりの広場で');
      // Closed before the pause in the writing: it is sent while the page is being left.
    });
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      expect(await page.inputValue('#message-text')).toBe('どの広場の時計か、');
      expect(await page.isChecked('#message-question')).toBe(true);
      expect(await page.isChecked('#form-of-decline input[value=not_city]')).toBe(true);
      expect(await page.inputValue('#reassign-reason')).toBe('道路のとなりの広場で');
      expect(await page.inputValue('#reassign-section')).not.toBe('');
      await page.fill('#message-text', 'どの広場の時計か、教えてください。');
      await page.click('#form-of-message button[data-verb=message]');
      await page.locator('.done', { hasText: '本人に送りました' }).waitFor();
      expect(await page.inputValue('#message-text')).toBe('');
    });
    const forms = (await desk.open(clerk, id)).forms.map(({ verb }) => verb);
    expect(forms.sort()).toEqual(['decline', 'reassign']);
  });

  it('a form whose session has ended is in it after the sign-in', async () => {
    const id = await newVoice();
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      await unfold(page, 'reassign');
      const [session] = await page.context().cookies();
      await fetch(`${product.url}/api/staff/session`, {
        method: 'DELETE',
        headers: { cookie: `${session?.name}=${session?.value}`, origin: product.url },
      });
      await page.fill('#reassign-reason', '広場は公園の課です');
      await page.click('#form-of-reassign button[data-verb=reassign]');
      await page.locator('input[name=login]').waitFor();
      await page.getByText('書きかけの文は残っています').waitFor();
      await signInAt(page);
      await page.locator('#reassign-reason').waitFor();
      expect(await page.inputValue('#reassign-reason')).toBe('広場は公園の課です');
    });
  });

  it('without JavaScript, forms that came after the session are in them after the sign-in of their writer', async () => {
    const id = await newVoice();
    const off = { ...SCREEN, javaScriptEnabled: false };
    const signInAs = async (page: Page, login: string): Promise<void> => {
      await page.fill('input[name=login]', login);
      await page.fill('input[name=password]', DEMO_PASSWORD);
      await page.click('main button[type=submit]');
      await page.locator('.voice-head h1').waitFor();
    };
    for (const [verb, field, words] of [
      ['message', '#message-text', 'どの広場ですか。'],
      ['answer', '#answer-text', '時計を直します。'],
    ] as const)
      await withPage(browser, off, async (page) => {
        await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/voices/${id}`);
        await signInAs(page, 'clerk@demo');
        if (verb === 'message') await unfold(page, verb);
        await page.fill(field, words);
        await page.context().clearCookies({ name: 'koebako_session' });
        await page.click(`button[name=verb][value=${verb}]`);
        await page.locator('input[name=login]').waitFor();
        expect(await page.locator('main').innerText()).toContain('書きかけの文は残っています');
        const back = page.url();
        await signInAs(page, 'clerk2@demo');
        expect(await page.inputValue(field)).toBe('');
        await page.context().clearCookies({ name: 'koebako_session' });
        await page.goto(back);
        await signInAs(page, 'clerk@demo');
        expect(await page.inputValue(field)).toBe(words);
      });
    expect((await desk.open(clerk, id)).messages).toEqual([]);
  });

  it('a form for which a colleague was first is shown to be copied, and can be thrown away', async () => {
    const id = await newVoice();
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      await unfold(page, 'message');
      await page.fill('#message-text', '時計はいつから止まっていますか。');
      await kept(page, 'message');
      await desk.act(clerk, id, 'decline', { reason: 'spam' });
      await page.reload();
      const unsent = page.locator('section:has(> div > #unsent-forms)');
      await unsent.getByText('時計はいつから止まっていますか。').waitFor();
      await unsent.getByRole('button', { name: '書きかけを消す' }).click();
      await unsent.waitFor({ state: 'detached' });
    });
    expect((await desk.open(clerk, id)).forms).toEqual([]);
  });

  it('a text to be published comes back with what is hidden in it and what points at a person', async () => {
    const { id } = await desk.send({
      text: '田中さんの店の前の時計です。電話は090-1234-5678です。',
      measure: '5-4-1',
      consentToPublish: true,
    });
    await desk.placed(clerk, id);
    await desk.answer(clerk, id, { text: '時計を直します。' });
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      await unfold(page, 'publish');
      await page.click('#form-of-publish button[value="publish.hideAll"]');
      await kept(page, 'publish');
    });
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      expect(await page.inputValue('#publish-publicText')).not.toContain('090-1234-5678');
      expect(await page.inputValue('#publish-publicText')).toContain('店の前の時計');
    });
  });

  it('a form is thrown away by one press', async () => {
    const id = await newVoice();
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      await unfold(page, 'message');
      await page.fill('#message-text', 'やはりやめます');
      await kept(page, 'message');
      await page.click('#form-of-message button:has-text("書きかけを消す")');
      expect(await page.inputValue('#message-text')).toBe('');
    });
    expect((await desk.open(clerk, id)).forms).toEqual([]);
  });
});
