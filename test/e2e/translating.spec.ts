import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Translation, TranslationPage } from '../../core/contract/index.js';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { AXE_SCRIPT, axeFindings, overflow } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Can a translator work the list with the keyboard alone, and is nothing lost that was typed? */
const product = sharedProduct();
const desk = demoDesk(product);
const SCREEN = { viewport: { width: 1366, height: 768 } };
const FIELD = 'textarea[data-sentence]';
let browser: Browser;
let clerk: { cookie: string };
let translator: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
  translator = await desk.signIn('translator@demo');
});
afterAll(() => browser.close());

const api = async <T>(path: string, init: RequestInit = {}): Promise<T> =>
  (
    await fetch(`${product.url}/api/staff/${path}`, {
      ...init,
      headers: { 'content-type': 'application/json', cookie: translator.cookie },
    })
  ).json() as never;
const read = (id: string) => api<Translation>(`translations/${id}`);

/** A Vietnamese voice of this test's own, and the record of its Japanese, which the worker makes. */
const wanted = async (text: string) => {
  const voice = await desk.send({ text, lang: 'vi', measure: '5-6-3' });
  await desk.placed(clerk, voice.id);
  for (let tries = 0; tries < 100; tries++) {
    const { items } = await api<TranslationPage>('translations?kind=voice&textLang=vi&limit=100');
    const found = items.find((item) => item.voice?.id === voice.id);
    if (found) return { ...voice, translation: found.id };
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('No translation is wanted');
};
const LIST = '/ja/staff/translations?text=voice&spoken=vi';
const signIn = async (page: Page, to: string) => {
  await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(to)}`);
  await enter(page);
};
const enter = async (page: Page) => {
  await page.fill('input[name=login]', 'translator@demo');
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
};
const openId = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const isOpen = (page: Page, id: string) =>
  page.waitForURL((url) => url.pathname.endsWith(`/translations/${id}`));
/** Writes the translation of each sentence, by keyboard. */
const write = async (page: Page, texts: readonly string[]) => {
  await page.locator(FIELD).first().focus();
  for (const [i, text] of texts.entries()) {
    if (i > 0) await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  }
};

/** The first field comes to hold these words. Asked again and again, as the page's policy lets nobody wait inside it. */
const holds = async (page: Page, words: string) => {
  const field = page.locator(FIELD).first();
  for (let tries = 0; tries < 100 && !(await field.inputValue()).includes(words); tries++)
    await page.waitForTimeout(100);
  expect(await field.inputValue()).toContain(words);
};

describe('a translator', () => {
  it('checks one text after the other by keyboard, is stopped by a date that differs, and the clerk reads it', async () => {
    const voice = await wanted(
      'Ngày 7 tháng 12 tôi đến tòa thị chính. Không có ai nói tiếng Việt.',
    );
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, LIST);
      await page.locator('.voice-row a').first().waitFor();
      const rows = await page.locator('.voice-row a').count();
      for (let i = 0; i < rows; i++) {
        await page.keyboard.press('j');
        const href = await page.evaluate('document.activeElement?.getAttribute("href")');
        if (`${href}`.includes(voice.translation)) break;
      }
      await page.keyboard.press('Enter');
      await isOpen(page, voice.translation);
      await page.locator(`${FIELD}:focus`).waitFor();
      expect(await page.locator('.part-source p').first().getAttribute('lang')).toBe('vi');
      await write(page, ['12月8日に市役所へ行きました。', 'ベトナム語を話す人がいませんでした。']);
      await page.keyboard.press('Control+Enter');
      await page.locator('.slip').first().waitFor();
      expect(await page.locator('.part').first().locator('.slip').count()).toBeGreaterThan(0);
      expect(await page.locator(FIELD).first().inputValue()).toContain('12月8日');
      await write(page, ['12月7日に市役所へ行きました。']);
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.searchParams.get('checked') === voice.translation);
      await page.locator('.translation-done .notice').waitFor();
    });
    expect((await read(voice.translation)).state).toBe('checked');
    const { translated } = await desk.open(clerk, voice.id);
    expect(translated).toMatchObject({ lang: 'ja', checked: true });
    expect(translated?.text).toContain('12月7日に市役所へ行きました。');
  });

  it('may let a difference stand with a reason', async () => {
    const voice = await wanted('Tôi gọi số 0270-24-5111 hôm qua.');
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, `/ja/staff/translations/${voice.translation}`);
      await write(page, ['きのう、市役所に電話しました。']);
      await page.keyboard.press('Control+Enter');
      await page.locator('.slip input[type=text]').first().waitFor();
      for (const field of await page.locator('.slip input[type=text]').all())
        await field.fill('番号は市役所の代表です。');
      await page.locator(FIELD).first().focus();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.searchParams.get('checked') === voice.translation);
    });
    expect((await read(voice.translation)).waived[0]).toMatchObject({
      reason: '番号は市役所の代表です。',
    });
  });
});

describe('what a translator has typed', () => {
  it('stays when a colleague was faster, whose text stands beside it and is one key away', async () => {
    const voice = await wanted('Xin hỏi lớp học bắt đầu khi nào?');
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, `/ja/staff/translations/${voice.translation}`);
      await write(page, ['教室は、いつ始まるのですか。']);
      const { version, sentences } = await read(voice.translation);
      const theirs = 'クラスは、いつからですか。';
      await api(`translations/${voice.translation}`, {
        method: 'PUT',
        body: JSON.stringify({
          ...{ version, state: 'draft' },
          ...(sentences.length > 0 ? { sentences: [theirs] } : { text: theirs }),
        }),
      });
      await page.locator(FIELD).first().focus();
      await page.keyboard.press('Control+Enter');
      await page.locator('.offer', { hasText: theirs }).waitFor();
      expect(await page.locator(FIELD).first().inputValue()).toBe('教室は、いつ始まるのですか。');
      await page.locator(FIELD).first().focus();
      await page.keyboard.press('Alt+1');
      expect(await page.locator(FIELD).first().inputValue()).toBe(theirs);
      await page.keyboard.press('Control+z');
      expect(await page.locator(FIELD).first().inputValue()).toBe('教室は、いつ始まるのですか。');
    });
  });

  it('comes back after the session has ended', async () => {
    const voice = await wanted('Tôi muốn có bản tin bằng tiếng Việt.');
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, `/ja/staff/translations/${voice.translation}`);
      await write(page, ['ベトナム語の広報がほしいです。']);
      // At another machine too, a moment after it was typed.
      await page.locator('.kept-line', { hasText: '保存しました' }).waitFor();
      await withPage(browser, { ...SCREEN, javaScriptEnabled: false }, async (elsewhere) => {
        await signIn(elsewhere, `/ja/staff/translations/${voice.translation}`);
        expect(await elsewhere.locator(FIELD).first().inputValue()).toBe(
          'ベトナム語の広報がほしいです。',
        );
      });
      await page.context().clearCookies();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.pathname.endsWith('/sign-in'));
      await enter(page);
      await isOpen(page, voice.translation);
      await holds(page, 'ベトナム語の広報がほしいです。');
      expect(openId(page)).toBe(voice.translation);
    });
  });
});

describe('plain Japanese', () => {
  it('is written with its readings by keyboard, and a reading that the dictionary does not know is said once', async () => {
    const voice = await desk.send({ text: 'Cửa sổ mở đến mấy giờ?', lang: 'vi', measure: '5-6-3' });
    await desk.answer(clerk, voice.id, { text: '窓口は、木曜日に午後7時まで開いています。' });
    const { items } = await api<TranslationPage>(
      'translations?kind=answer&textLang=ja-simple&limit=100',
    );
    const id = items.find((item) => item.voice?.id === voice.id)?.id;
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, `/ja/staff/translations/${id}`);
      await write(page, ['窓口は、木曜日は 午後7時まで 開いて います。']);
      await page.keyboard.press('Tab');
      await page.locator('button:focus', { hasText: 'ふりがな' }).waitFor();
      await page.keyboard.press('Enter');
      await holds(page, '{窓口|');
      await page.locator('.part-read ruby').first().waitFor();
      await page.locator(FIELD).first().focus();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.searchParams.get('checked') === id);

      await page.goto(`${product.url}/ja/staff/readings`);
      await page.locator('#reading-word').focus();
      await page.keyboard.type('賀茂名');
      await page.keyboard.press('Tab');
      await page.keyboard.type('かもな');
      await page.locator('.kept-line', { hasText: '保存しました' }).waitFor();
      await page.reload();
      await page.locator('#reading-reading').focus();
      expect(await page.locator('#reading-word').inputValue()).toBe('賀茂名');
      await page.keyboard.press('Enter');
      await page.locator('.city-sentence', { hasText: 'かもな' }).waitFor();
      await page.reload();
      expect(await page.locator('#reading-word').inputValue()).toBe('');
    });
  });
});

describe('the pages of translations', () => {
  it('can be used by everybody, wide and small, by day and by night', async () => {
    const voice = await wanted('Bãi đỗ xe ở đâu ạ?');
    // Without it a colour that is on its way to the other scheme would be looked at.
    await withPage(browser, { ...SCREEN, reducedMotion: 'reduce' }, async (page) => {
      await page.context().addInitScript(AXE_SCRIPT);
      await signIn(page, LIST);
      const faults: string[] = [];
      for (const path of [
        LIST,
        `/ja/staff/translations/${voice.translation}`,
        '/ja/staff/sentences?topic=closing',
      ])
        for (const width of [1366, 390]) {
          await page.setViewportSize({ width, height: 844 });
          await page.goto(product.url + path);
          await page.locator('main h1').waitFor();
          faults.push(...(await axeFindings(page, 'structure')));
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            faults.push(...(await axeFindings(page, 'colours')));
          }
          if ((await overflow(page)) > 0) faults.push(`${path} is wider than ${width}`);
        }
      expect(faults).toEqual([]);
    });
  });

  it('let a sentence of the city be checked and unchecked', async () => {
    await withPage(browser, SCREEN, async (page) => {
      await signIn(page, '/ja/staff/sentences?spoken=ne&topic=closing');
      const row = page.locator('.city-sentence').first();
      await row.locator('button', { hasText: '確認する' }).click();
      await row.locator('button', { hasText: '確認を取り消す' }).waitFor();
      await row.locator('button:focus').waitFor();
      await page.keyboard.press('Enter');
      await row.locator('button', { hasText: '確認する' }).waitFor();
    });
  });
});
