import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { BuiltFormView } from '../../core/contract/index.js';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings } from '../support/resident.js';
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

  it('an answer is there in another browser, though its tab was closed in the middle of a word', async () => {
    const id = await newVoice();
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      await page.fill('#answer-text', '時計をなお');
    });
    await withPage(browser, SCREEN, async (page) => {
      await open(page, id);
      expect(await page.inputValue('#answer-text')).toBe('時計をなお');
    });
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

describe('what is typed of forms', () => {
  const keptIn = (page: Page, field: string) =>
    page.locator(`form:has(${field}) .kept-line`, { hasText: '書きかけを保存しました' }).waitFor();
  const at = (path: string, work: (page: Page) => Promise<void>) =>
    withPage(browser, SCREEN, async (page) => {
      await page.goto(`${product.url}/ja/staff/sign-in?to=/ja/staff/forms${path}`);
      await page.fill('input[name=login]', 'clerk@demo');
      await page.fill('input[name=password]', DEMO_PASSWORD);
      await page.click('main button[type=submit]');
      await page.waitForURL(/\/staff\/forms/);
      // Awake.
      await page.locator('.rail-keys').waitFor();
      await work(page);
    });
  const press = (page: Page, act: string) => page.click(`main button[name=act][value=${act}]`);

  it('outlives the tab while one is built, and what a colleague saved meanwhile is kept beside it', async () => {
    await at('', async (page) => {
      await page.click('main summary');
      await page.fill('#begin-code', 'library-2027');
      await page.fill('#begin-measure', '5-4-2');
      await keptIn(page, '#begin-code');
    });
    await at('', async (page) => {
      expect(await page.inputValue('#begin-code')).toBe('library-2027');
      await press(page, 'begin');
      await page.waitForURL(/library-2027\/build/);
      await page.fill('#build-label', '図書館をどのくらい使いますか');
      await keptIn(page, '#build-label');
      await page.fill('#settings-title', 'わたしの題');
      await page.check('#settings-careful');
      // Closed before the pause in the writing: it is sent while the page is being left.
    });
    const { cookie } = await desk.signIn('clerk2@demo');
    const address = `${product.url}/api/staff/questionnaires/library-2027/draft`;
    const headers = { cookie, origin: product.url, 'content-type': 'application/json' };
    const read = async () => (await (await fetch(address, { headers })).json()) as BuiltFormView;
    const { revision, form, texts } = await read();
    const ja = { checked: true, title: '同僚の題', lead: '同僚の前書き', questions: {} };
    await fetch(address, {
      ...{ method: 'PUT', headers },
      body: JSON.stringify({ revision, form, texts: { ...texts, ja } }),
    });
    await at('/library-2027/build', async (page) => {
      expect(await page.inputValue('#build-label')).toBe('図書館をどのくらい使いますか');
      expect(await page.inputValue('#settings-title')).toBe('わたしの題');
      expect(await page.isChecked('#settings-careful')).toBe(true);
      await press(page, 'settings');
      await page.locator('main [role=alert]', { hasText: '同僚の題' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.inputValue('#settings-title')).toBe('わたしの題');
      expect(await page.inputValue('#settings-lead')).toBe('同僚の前書き');
      expect(await page.inputValue('#build-label')).toBe('図書館をどのくらい使いますか');
      await press(page, 'settings');
      await page.locator('main h1', { hasText: 'わたしの題' }).waitFor();
      const saved = await read();
      expect([saved.texts.ja?.lead, saved.form.careful]).toEqual(['同僚の前書き', true]);
      await page.click('summary:has-text("前の版")');
      await page.locator('button[name=version]').first().click();
      await page.locator('main h1', { hasText: '同僚の題' }).waitFor();
    });
  });

  it('a paper that is being entered is there in another browser, counted once, and then the next one is empty', async () => {
    const answer = 'input[name="answers.understood"][value=well]';
    await at('/lecture/paper', async (page) => {
      await page.check(answer);
      await page.check('input[name="answers.aware"][value=some]');
      await keptIn(page, answer);
    });
    await at('/lecture/paper', async (page) => {
      expect(await page.isChecked(answer)).toBe(true);
      await page.click('main form.paper-entry button[type=submit]');
      await page.locator('main .notice', { hasText: '数えました' }).waitFor();
      expect(await page.isChecked(answer)).toBe(false);
    });
  });
});
