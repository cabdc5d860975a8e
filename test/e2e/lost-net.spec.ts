import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, withPage } from '../support/browser.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import {
  at,
  chooseTopic,
  newVoice,
  press,
  sendOf,
  sendOpinion,
  text,
  WORDS,
} from '../support/resident-steps.js';
import { sharedProduct } from '../support/whole-product.js';

/** Is nothing lost, and nothing believed to be sent, where there is no net or where the browser takes no cookies? */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without the net', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    [
      'an opinion',
      async (page) => {
        await page.goto(at('/opinion'));
        await page.fill('#text', WORDS);
      },
    ],
    [
      'a consultation',
      async (page) => {
        await chooseTopic(page, 'tax_payment');
        await page.fill('#text', WORDS);
      },
    ],
    [
      'a confidential consultation',
      async (page) => {
        await chooseTopic(page, 'dv');
        await page.fill('#text', WORDS);
      },
    ],
  ])(
    '%s says that it was not sent, keeps its words, and goes on when the net is back',
    async (_, fills) => {
      await withPage(browser, {}, async (page) => {
        await fills(page);
        const address = page.url();
        await page.context().setOffline(true);
        await page.click('.actions[data-main] button >> nth=0');
        await page.locator('[data-failed]').waitFor();
        expect([page.url(), await page.inputValue('#text')]).toEqual([address, WORDS]);
        await page.context().setOffline(false);
        await page.click('[data-failed] button');
        await page.locator('#contact-phone, [data-receipt]').first().waitFor();
      });
    },
  );

  it('and without script it is sent when the browser is told to try again', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(at('/opinion'));
      await page.fill('#text', WORDS);
      await page.context().setOffline(true);
      await press(page, 'send');
      await page.waitForLoadState('domcontentloaded').catch(() => undefined);
      await page.context().setOffline(false);
      await page.reload();
      await readReceipt(page);
    });
  });
});

describe('a page that is asked for without the net', () => {
  const withWorker = (journey: (page: Page) => Promise<void>) =>
    withPage(browser, { serviceWorkers: 'allow' }, journey);
  const opened = async (page: Page, path: string): Promise<void> => {
    await page.goto(sharedProduct().url + path);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  };
  /** The addresses of all that the browser keeps of this site, and all of its text. */
  const kept = async (page: Page) =>
    (await page.evaluate(`(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        for (const asked of await store.keys())
          found.push([new URL(asked.url).pathname, await (await store.match(asked)).text()]);
      }
      return found;
    })()`)) as [string, string][];

  it.each(['vi', 'ja-simple'])(
    'is a page in %s with the telephones, and the page itself when the net is back',
    async (tag) => {
      await withWorker(async (page) => {
        await opened(page, `/${tag}/plan`);
        await page.context().setOffline(true);
        await page.goto(`${sharedProduct().url}/${tag}/measures/5-4-1`);
        expect(await page.getAttribute('html', 'lang')).toBe(tag);
        expect(await page.locator('a[href="tel:110"]').count()).toBe(1);
        expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(2);
        await page.context().setOffline(false);
        await page.click('a.again');
        await page.locator('header.site, header').first().waitFor();
        expect(page.url()).toContain('/measures/5-4-1');
      });
    },
  );

  it('is all that is kept, whatever was written, confided and read', async () => {
    await withWorker(async (page) => {
      await opened(page, '/ja');
      await sendOpinion(page);
      await readReceipt(page);
      await sendOf(page, 'dv');
      await readReceipt(page);
      await openMyVoice(page, at(''), await newVoice());
      const all = await kept(page);
      expect(all.map(([path]) => path)).toEqual(['/ja/offline']);
      expect(JSON.stringify(all)).not.toContain(WORDS);
    });
  });

  it('is not prepared by a page with an exit or about one person, nor is one of these replaced', async () => {
    await withWorker(async (page) => {
      for (const path of ['/consultation', '/emergency', '/my-voice']) await page.goto(at(path));
      expect(
        await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
      ).toBe(0);
      await opened(page, '/ja');
      await page.context().setOffline(true);
      await expect(page.goto(at('/my-voice'))).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    });
  });

  it('is gone with the one that prepared it after the exit', async () => {
    await withWorker(async (page) => {
      await opened(page, '/ja');
      await page.goto(at('/emergency'));
      await page
        .context()
        .route(/jma\.go\.jp/, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
        );
      await page.click('a[data-exit]');
      await page.getByRole('heading', { name: 'Weather' }).waitFor();
      // A page that registers nothing shows what is left.
      await page.goto(at('/closed'));
      expect(await kept(page)).toEqual([]);
      expect(
        await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
      ).toBe(0);
    });
  });
});

it('a browser that takes no cookies sends an opinion, and is told what a consultation needs', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.route('**/ja/**', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 });
      await page.context().clearCookies();
      const { 'set-cookie': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(at('/opinion'));
    await page.context().clearCookies();
    await page.fill('#text', WORDS);
    await press(page, 'send');
    await readReceipt(page);
    await page.goto(at('/consultation'));
    expect(await text(page)).toContain('このページにはクッキーが必要です');
  });
});
