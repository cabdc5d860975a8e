import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import {
  at,
  chooseTopic,
  newVoice,
  next,
  press,
  sendOf,
  text,
  WORDS,
  writeOf,
} from '../support/resident-steps.js';
import { arrivesAtWeather, withWeather } from '../support/weather.js';
import { sharedProduct } from '../support/whole-product.js';

/** After somebody has left, can anybody bring back what was written, by Back, Reload, Forward, a tab or a session? */
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  const LEFT: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'while writing': async (page) => {
      await chooseTopic(page, 'dv');
      await page.fill('#text', WORDS);
    },
    'from a later step': (page) => writeOf(page, 'dv'),
    'from the receipt': async (page) => {
      await sendOf(page, 'dv');
      await readReceipt(page);
    },
    'from a voice that was shown': async (page) => {
      const voice = await newVoice({ kind: 'consultation', topic: 'dv' });
      await openMyVoice(page, at(''), voice);
      expect(await text(page)).not.toContain(WORDS);
      await page.click('button[value=reveal]');
      await page.locator('main .talk').waitFor();
    },
    'from a time with a counsellor': async (page) => {
      await page.goto(at('/booking?kind=women'));
      const free = page.locator('input[name=slot]:not([disabled])').first();
      await page.check(`[id="${await free.getAttribute('id')}"]`);
      await page.click('main button[value=hold]');
      await page.click('main button[value=book]');
      await page.locator('main', { hasText: /KBY-/ }).waitFor();
    },
  };
  it.each(Object.entries(LEFT))('%s nothing can be brought back', async (_, arrives) => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await withWeather(page);
      await arrives(page);
      const address = page.url();
      await page.click('a[data-exit]');
      await arrivesAtWeather(page);
      const { cookies } = await page.context().storageState();
      expect(cookies).toEqual([]);
      const seen: string[] = [];
      // As far back as the history goes, and each page reloaded.
      for (let steps = 0; steps < 12; steps++) {
        if ((await page.goBack().catch(() => null)) === null) break;
        seen.push(await page.content(), await page.title());
        await page.reload();
        seen.push(await page.content(), await page.title());
      }
      for (let steps = 0; steps < 2; steps++) {
        await page.goForward().catch(() => null);
        seen.push(await page.content());
      }
      const tab = await page.context().newPage();
      await tab.goto(address);
      seen.push(await tab.content());
      expect(await tab.title()).toBe('このページは閉じられています');
      expect(await tab.locator('header, [data-exit], a[href^="tel:"]').count()).toBe(0);
      for (const page of seen) {
        expect(page).not.toContain(WORDS);
        expect(page).not.toMatch(/KBY?-\d{4}-|暴力|data-exit/);
      }
    });
  });
});

it('the whole confidential way is one entry of the history', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(at('/plan'));
    await page.goto(at('/measures/5-3-3'));
    const before = await page.evaluate('history.length');
    await page.click('main a[href="/ja/consultation"] >> nth=0');
    await page.check('input[name=topic][value=dv]');
    for (const id of ['#text', '#contact-phone', '.summary-list']) {
      await next(page);
      await page.locator(id).waitFor();
      if (id === '#text') await page.fill('#text', WORDS);
    }
    await press(page, 'send');
    await readReceipt(page);
    expect(await page.evaluate('history.length')).toBe(before);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/ja/plan');
  });
});

const desk = demoDesk(sharedProduct());
describe.each([
  ['vi', 'Khi về nhà, tôi sợ.', 'Hôm nay tôi ở nhà bạn.', 'Tôi mang con theo được không?'],
  [
    ...['ja-simple', '家に 帰る ことが こわいです。', 'きょうは 友だちの 家に います。'],
    '子どもと いっしょに 行っても いいですか。',
  ],
])('who left comes back by words alone, without JavaScript: %s', (tag, first, second, third) => {
  const ANSWER = '相談員が お話を うかがいます。';
  it('reads what was written and agreed and what the counsellor says, asks again, and finds times', async () => {
    const small = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
    await withPage(browser, small, async (page) => {
      await withWeather(page);
      const to = (path: string) => at(path).replace('/ja/', `/${tag}/`);
      await page.goto(to('/consultation'));
      await page.check('input[name=topic][value=dv]');
      await next(page);
      await page.fill('#text', first);
      await next(page);
      await page.check('[name="contact.safe.way"][value=phone]');
      await page.click('details:has([name="contact.safe.word"]) > summary');
      await page.check('[name="contact.safe.ifAnother"][value=city_hall]');
      await page.fill('[name="contact.safe.word"]', 'Ao-77');
      await next(page);
      expect(await page.locator('.summary-list').innerText()).toContain('Ao-77');
      await press(page, 'send');
      const { number, secret } = await readReceipt(page);
      await page.click('a[data-exit]');
      await arrivesAtWeather(page);

      const opens = async (typed: string) => {
        await page.goto(to('/my-voice'));
        await page.fill('#receipt', typed);
        await press(page, 'show');
      };
      await opens(secret.replace(/[^,]+$/, ' qqqq'));
      expect(await page.locator('.error-summary').innerText()).toContain('qqqq');
      await opens(secret.toUpperCase());
      expect(await text(page)).not.toContain(first);
      await page.click('main button[value=reveal]');
      expect(await text(page)).toContain(first);
      expect(await text(page)).toContain('Ao-77');
      const writes = async (words: string) => {
        await page.click('main details:has(#message) > summary');
        await page.fill('#message', words);
        await page.click('main button[value=message]');
        await page.locator('main .talk', { hasText: words }).waitFor();
      };
      await writes(second);
      expect(page.url()).not.toContain(encodeURIComponent(secret.split(',')[0] ?? ''));

      await page.click('a[data-exit]');
      await arrivesAtWeather(page);
      const counsellor = await desk.signIn('counsellor@demo');
      await desk.answer(counsellor, await desk.found(counsellor, number), { text: ANSWER });
      await opens(secret);
      expect(await text(page)).not.toContain(ANSWER);
      await page.click('main button[value=reveal]');
      expect(await text(page)).toContain(ANSWER);
      await writes(third);
      await page.click('main a[href*="/booking"]');
      await page.click('main a[href*="kind=women"]');
      await page.locator('input[name=slot]:not([disabled])').first().waitFor();
      expect(await page.locator('a[data-exit]').count()).toBe(1);
      // No other page tells that a confided voice is open.
      expect(await text(page)).not.toContain(number);
    });
  });
});
