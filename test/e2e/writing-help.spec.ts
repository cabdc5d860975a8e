import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { axeFindings, overflow, readReceipt } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does help reach people while they write, with and without JavaScript, and never stand in the way? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
  // The first question after a start may take longer than help is waited for: here that is not the question.
  for (const path of ['measures/suggest', 'opinions/similar']) {
    await fetch(`${product.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: INTERPRETER }),
    });
  }
});
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };
const off = { ...phone, javaScriptEnabled: false };
const INTERPRETER =
  '市役所の窓口に通訳がいないので、外国人の友だちが手続きで困っています。通訳を増やしてください。';
const GARBAGE = 'ゴミ収集の日が少なすぎます。燃えるゴミの収集を週3回にしてください。';
const VIOLENCE = '夫に殴られています。家に帰るのがこわいです。';

const open = (page: Page, tag: string) => page.goto(`${product.url}/${tag}/opinion`);
const proposal = (page: Page) => page.locator('[data-help] button[value="about:5-4-1"]');
const clean = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};
/** axe needs scripts: the page as the server gives it, with only our own script kept away. */
const withoutEnhance = (page: Page) => page.route('**/assets/enhance-*', (route) => route.abort());

describe('without JavaScript', () => {
  it('a press shows what the text may be about; chosen, changed nothing else, sent', async () => {
    await withPage(browser, off, async (page) => {
      await open(page, 'ja');
      await page.fill('#text', INTERPRETER);
      await page.check('input[name=consent][value=yes]');
      await page.fill('#contact-email', 'someone@example.jp');
      await page.click('button[value=look]');
      await proposal(page).waitFor();
      expect(await page.locator('[data-help]').innerText()).toContain('通訳');
      expect(await page.evaluate('document.activeElement?.hasAttribute("data-help")')).toBe(true);

      await proposal(page).click();
      await page.locator('[data-help] a[href="#measure"]').waitFor();
      expect(await page.inputValue('#measure')).toBe('5-4-1');
      expect(await page.inputValue('#text')).toBe(INTERPRETER);
      expect(await page.isChecked('input[name=consent][value=yes]')).toBe(true);
      expect(await page.inputValue('#contact-email')).toBe('someone@example.jp');
      expect(await proposal(page).count()).toBe(0);

      await page.click('.actions button[value=send]');
      await readReceipt(page);
      expect(await page.locator('.emergency').count()).toBe(0);
    });
  });

  it('a matter beside the plan is told so, in the own language, and may be sent all the same', async () => {
    await withPage(browser, off, async (page) => {
      await open(page, 'pt-BR');
      await page.fill('#text', GARBAGE);
      await page.click('button[value=look]');
      await page.locator('[data-part="about-title"] p').waitFor();
      expect(await page.locator('[data-choose]').count()).toBe(0);
      await page.click('.actions button[value=send]');
      await readReceipt(page);
    });
  });

  it.each([
    ['ja', INTERPRETER],
    ['ja-simple', GARBAGE],
    ['es', VIOLENCE],
  ])('axe finds nothing on the page as the server gives it, in %s', async (tag, text) => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await withoutEnhance(page);
      await open(page, tag);
      await page.fill('#text', text);
      await page.click('button[value=look]');
      await page.locator('.suggestion h2, .suggestion p, .emergency').first().waitFor();
      await clean(page);
    });
  });

  it('asked with nothing written, it says so and loses nothing', async () => {
    await withPage(browser, off, async (page) => {
      await open(page, 'ne');
      await page.selectOption('#measure', '5-5-1');
      await page.click('button[value=look]');
      await page.locator('[data-help] > p').waitFor();
      expect(await page.inputValue('#measure')).toBe('5-5-1');
    });
  });
});

describe('with JavaScript', () => {
  it('proposals come while one types, a press chooses, nothing takes the focus from the text', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, 'ja');
      expect(await page.locator('button[value=look]').isVisible()).toBe(false);
      await page.locator('#text').pressSequentially(INTERPRETER, { delay: 5 });
      await proposal(page).waitFor();
      expect(await page.evaluate('document.activeElement?.id')).toBe('text');
      await clean(page);

      await proposal(page).click();
      expect(await page.inputValue('#measure')).toBe('5-4-1');
      await page.locator('[data-chosen="5-4-1"] a[href="#measure"]').waitFor();
      expect(await page.evaluate('document.activeElement?.dataset.chosen')).toBe('5-4-1');
      expect(await page.inputValue('#text')).toBe(INTERPRETER);
      await clean(page);

      // Who changes one's mind is asked again.
      await page.focus('#measure');
      await page.selectOption('#measure', '');
      await proposal(page).waitFor();
    });
  });

  it('the same proposals are not put on the page again, and vanish with the text', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, 'ja');
      await page.fill('#text', INTERPRETER);
      await proposal(page).waitFor();
      await page.evaluate(`document.querySelector('[data-choose="5-4-1"]').dataset.same = ''`);
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator('#text').press('End');
      await page.locator('#text').press('Enter');
      await (await answer).finished();
      await page.waitForTimeout(200);
      expect(await proposal(page).getAttribute('data-same')).toBe('');
      await page.fill('#text', '');
      await proposal(page).waitFor({ state: 'detached' });
    });
  });

  it('nothing is asked while signs are still being put together', async () => {
    await withPage(browser, phone, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
      await open(page, 'ja');
      await page.dispatchEvent('#text', 'compositionstart');
      await page.fill('#text', INTERPRETER);
      await page.waitForTimeout(1_200);
      expect(asked).toEqual([]);
      await page.dispatchEvent('#text', 'compositionend');
      await proposal(page).waitFor();
      expect(asked).toHaveLength(1);
    });
  });

  it('similar voices with an answer are shown beside the form, in their own language', async () => {
    await withPage(browser, phone, async (page) => {
      await page.goto(`${product.url}/en/opinions`);
      const published = page.locator('main article h2 a[lang]').first();
      const [text, lang] = [await published.innerText(), await published.getAttribute('lang')];
      await open(page, 'en');
      await page.fill('#text', text);
      const shown = page.locator('[data-part="similar"] li').first();
      await shown.waitFor();
      expect(await shown.locator('blockquote').getAttribute('lang')).toBe(lang);
      expect(await shown.locator('a').getAttribute('href')).toMatch(/^\/en\/opinions\//);
      expect(await shown.locator('a').getAttribute('target')).toBe('_blank');
      await clean(page);
    });
  });

  it('help that fails is no help, and no hindrance', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, 'en');
      await page.route('**/en/opinion?*', (route) =>
        route.request().postData()?.includes('intent=look') ? route.abort() : route.continue(),
      );
      await page.fill('#text', 'More interpreters at the city hall counter, please.');
      await page.waitForRequest((request) => request.method() === 'POST');
      await page.click('.actions button[value=send]');
      await readReceipt(page);
    });
  });

  it('proposals vanish when the net fails, and come back with it', async () => {
    await withPage(browser, phone, async (page) => {
      await open(page, 'ja');
      await page.fill('#text', INTERPRETER);
      await proposal(page).waitFor();
      await page.context().setOffline(true);
      await page.fill('#text', `${INTERPRETER}よろしくお願いします。`);
      await proposal(page).waitFor({ state: 'detached' });
      await page.context().setOffline(false);
      await proposal(page).waitFor();
    });
  });
});

describe('words of danger', () => {
  it.each([
    ['with JavaScript', true],
    ['without our script', false],
  ])(
    '%s: numbers while writing and on the receipt; the voice is taken at once',
    async (_, scripted) => {
      await withPage(browser, phone, async (page) => {
        if (!scripted) await withoutEnhance(page);
        await open(page, 'ja');
        await page.fill('#text', VIOLENCE);
        if (!scripted) await page.click('button[value=look]');
        const box = page.locator('[data-part="danger"] .emergency');
        await box.waitFor();
        expect(await box.locator('.emergency-number').first().innerText()).toBe('110');
        await clean(page);

        await page.click('.actions button[value=send]');
        await readReceipt(page);
        for (const number of ['110', '#8008'])
          expect(await page.locator('.emergency').innerText()).toContain(number);
        await clean(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.emergency').isVisible()).toBe(false);
        await page.emulateMedia({ media: 'screen' });

        await page.click('details.language summary');
        await page.click('details.language a[lang=vi]');
        await page.waitForURL(/\/vi\/receipt/);
        expect(await page.locator('.emergency').innerText()).toContain('#8008');
      });
    },
  );

  it.each(['foreign_resident', 'dv'])(
    'stand once on each page after the words of a consultation, and on its receipt: %s',
    async (topic) => {
      await withPage(browser, off, async (page) => {
        await page.goto(`${product.url}/ja/consultation`);
        await page.check(`input[name=topic][value=${topic}]`);
        await page.click('.actions button[value=next]');
        await page.fill('#text', 'もう死にたいです。');
        await page.click('.actions button[value=next]');
        for (const button of ['next', 'send']) {
          // One alone: a second one would be an error here.
          const help = page.locator('.emergency, .emergency-call');
          expect(await help.innerText()).toContain('0120-279-338');
          await page.click(`.actions button[value=${button}]`);
        }
        await readReceipt(page);
        expect(await page.locator('.emergency').innerText()).toContain('0120-279-338');
      });
    },
  );
});
