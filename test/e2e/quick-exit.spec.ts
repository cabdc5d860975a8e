import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchShell, withPage } from '../support/browser.js';
import { axeFindings, overflow, readReceipt } from '../support/resident.js';
import { arrivesAtWeather, withWeather } from '../support/weather.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can somebody who must not be seen here leave at once, and never by accident? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const WORDS = '家に帰るのがこわいです。';

/** The step where one writes about violence at home. The weather is there without the net. */
const openText = async (page: Page, tag = 'ja'): Promise<void> => {
  await withWeather(page);
  await page.goto(`${product.url}/${tag}/consultation`);
  await page.check('input[name=topic][value=dv]');
  await page.click('.actions button[value=next]');
  await page.locator('#text').waitFor();
  // Scripts have run.
  await page.waitForLoadState();
};
const gone = arrivesAtWeather;
const said = (page: Page) => page.locator('[data-exit-said]').innerText();
const withText = (options: BrowserContextOptions, journey: (page: Page) => Promise<void>) =>
  withPage(browser, options, async (page) => {
    await openText(page);
    await page.fill('#text', WORDS);
    await journey(page);
  });

describe('leaving at once', () => {
  it('by the button', async () => {
    await withText({}, async (page) => {
      await page.click('a[data-exit]');
      await gone(page);
    });
  });

  it('by the button, without JavaScript', async () => {
    await withText({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-exit-keys]').isVisible()).toBe(false);
      await page.click('a[data-exit]');
      await gone(page);
    });
  });

  it('by Shift three times, while writing; each press is told', async () => {
    await withText({}, async (page) => {
      await page.click('.exit summary');
      expect(await page.locator('#exit-hint').innerText()).toContain('Shift');
      await page.focus('#text');
      await page.keyboard.press('Shift');
      expect(await said(page)).toContain('あと2回');
      await page.keyboard.press('Shift');
      expect(await said(page)).toContain('あと1回');
      await page.keyboard.press('Shift');
      await gone(page);
    });
  });

  it('leaves no word behind when the other page does not come, and says where it went', async () => {
    await withText({}, async (page) => {
      // An answer without a page: the browser stays.
      await page.route('**/exit', (route) => route.fulfill({ status: 204 }));
      await page.click('a[data-exit]');
      await page.locator('[role=alert]').waitFor();
      expect(await page.locator('body').innerText()).toBe('天気のページを開いています。');
      expect(await page.title()).toBe('天気のページを開いています。');
    });
  });

  it('from the receipt too', async () => {
    await withText({}, async (page) => {
      await page.click('.actions button[value=next]');
      await page.locator('#contact-phone').waitFor();
      await page.click('.actions button[value=next]');
      await page.click('.actions button[value=send]');
      await readReceipt(page);
      for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
      await gone(page);
    });
  });
});

describe('staying', () => {
  it('when the presses are four seconds apart', async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.install();
      await openText(page);
      await page.focus('#text');
      for (let n = 0; n < 4; n++) {
        await page.keyboard.press('Shift');
        await page.clock.runFor(4_000);
        expect(await said(page)).toBe('');
      }
      expect(new URL(page.url()).pathname).toBe('/ja/consultation');
    });
  });

  it('when somebody writes capitals', async () => {
    await withText({}, async (page) => {
      await page.locator('#text').fill('');
      await page.focus('#text');
      for (const letter of 'HELP') await page.keyboard.press(`Shift+${letter}`);
      expect(await said(page)).toBe('');
      expect(await page.inputValue('#text')).toBe('HELP');
    });
  });
});

describe('the bar', () => {
  const CAREFUL = ['/consultation', '/emergency', '/measures/5-3-3'];

  it.each([360, 1280])(
    'stands in the place of the header at %i px, and nothing of that is lost',
    async (width) => {
      const screen = { viewport: { width, height: 740 }, javaScriptEnabled: false };
      await withPage(browser, screen, async (page) => {
        for (const path of CAREFUL) {
          await page.goto(`${product.url}/vi${path}`);
          const bar = await page.locator('.exit').boundingBox();
          const header = await page.locator('header').boundingBox();
          expect([path, header?.height, header?.y]).toEqual([path, 0, bar?.y]);
          expect(
            await page
              .locator('header :is(.brand, .site-menu, nav)')
              .filter({ visible: true })
              .count(),
          ).toBe(0);
          for (const to of ['', '/plan', '/opinions', '/my-voice'])
            expect(await page.locator(`footer a[href="/vi${to}"]`).isVisible()).toBe(true);
          await page.click('header details.language summary');
          expect(await page.locator('header .language-list [lang=ne]').isVisible()).toBe(true);
        }
      });
    },
  );

  it('stays in sight at the end of the page, and so do the languages', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${product.url}/ja/emergency`);
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      for (const what of ['a[data-exit]', 'header .language summary'])
        expect((await page.locator(what).boundingBox())?.y).toBeLessThan(30);
    });
  });

  it('is on no other page: there the header stands, and its links once', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${product.url}/ja/plan`);
      expect(await page.locator('.exit').count()).toBe(0);
      expect(await page.locator('header .brand').isVisible()).toBe(true);
      expect(await page.locator('footer .site-links').isVisible()).toBe(false);
    });
  });
});

describe('the script that does it', () => {
  it('is one file under 5 KB (gzip), and browsers before 2023 can read it', async () => {
    const page = await (await fetch(`${product.url}/ja/consultation`)).text();
    const [, address] = /<script type="module" src="([^"]+)"/.exec(page) ?? [];
    const script = await (await fetch(`${product.url}${address}`)).text();
    expect(gzipSync(script).length).toBeLessThan(5 * 1024);
    expect(script).not.toMatch(/\bimport\b/);
    // Regular expressions that look behind: Safari before 16.4 throws the whole file away.
    expect(script).not.toMatch(/\(\?<[=!]/);
  });
});

describe('when something else on the page is broken', () => {
  /** The browser fails at every question for elements but those about the exit (or only at those). */
  const breakAll = (but: boolean) => `
    for (const name of ['querySelector', 'querySelectorAll']) {
      const real = Document.prototype[name];
      Document.prototype[name] = function (selector) {
        if (selector.includes('data-exit') !== ${but}) throw new Error('broken by the test');
        return real.call(this, selector);
      };
    }`;

  it('the exit lives: keys and button', async () => {
    for (const way of ['keys', 'button']) {
      await withPage(browser, {}, async (page) => {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.addInitScript(breakAll(true));
        await openText(page);
        expect(errors.join()).toContain('broken by the test');
        if (way === 'keys') for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
        else await page.click('a[data-exit]');
        await gone(page);
      });
    }
  });

  it('a broken exit is still a link, and takes nothing else with it', async () => {
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(breakAll(false));
      await openText(page);
      await page.fill('#text', WORDS);
      expect(await page.locator('[data-counter]').innerText()).toContain('12');
      await page.click('a[data-exit]');
      await gone(page);
    });
  });
});

describe.each(loadLocales().rows.map((row) => row.tag))('in %s', (tag) => {
  it('axe finds nothing beside the exit, and nothing is wider than 320 px', async () => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await openText(page, tag);
      await page.keyboard.press('Shift');
      expect(await said(page)).not.toBe('');
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
