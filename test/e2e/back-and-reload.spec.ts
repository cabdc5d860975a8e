import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import {
  at,
  newVoice,
  next,
  press,
  sendOf,
  sendOpinion,
  text,
  WORDS,
  writeOf,
} from '../support/resident-steps.js';
import { withWeather } from '../support/weather.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does every page of a resident stand Back, Reload, Forward, a second tab and a restored session, with and without script? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

/** What a person does with a browser, and the page that stands there then. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
  Reload: async (page) => {
    await page.reload();
    return page;
  },
  'Back from another page': async (page) => {
    await page.goto(at('/plan'));
    await page.goBack();
    return page;
  },
  'Back and Forward': async (page) => {
    await page.goBack();
    await page.goForward();
    return page;
  },
  'second tab': async (page) => {
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    return tab;
  },
  'restored session': async (page) => {
    const { cookies } = await page.context().storageState();
    const context = await browser.newContext({ storageState: { cookies, origins: [] } });
    const tab = await context.newPage();
    await tab.goto(page.url());
    return tab;
  },
};

interface Journey {
  readonly arrives: (page: Page) => Promise<unknown>;
  /** What the page that was arrived at shows, however one comes back to it. */
  readonly shows: (page: Page) => Promise<string>;
}
const numberOn = async (page: Page): Promise<string> => (await readReceipt(page)).number;
const JOURNEYS: Readonly<Record<string, Journey>> = {
  'an opinion with an error': {
    arrives: async (page) => {
      await page.goto(at('/opinion'));
      await page.fill('#text', WORDS);
      await page.fill('#contact-email', 'nobody');
      await press(page, 'send');
      await page.locator('.error-summary').waitFor();
    },
    shows: async (page) => `${await page.inputValue('#text')} ${await page.title()}`,
  },
  'the receipt of an opinion': { arrives: sendOpinion, shows: numberOn },
  'a step of a consultation': {
    arrives: (page) => writeOf(page, 'tax_payment'),
    shows: (page) => page.locator('label[for=contact-phone]').innerText(),
  },
  'the words of a consultation': {
    arrives: async (page) => {
      await writeOf(page, 'legal');
      await press(page, 'back');
      await page.locator('#text').waitFor();
    },
    shows: (page) => page.inputValue('#text'),
  },
  'the receipt of a consultation': {
    arrives: (page) => sendOf(page, 'tax_payment'),
    shows: numberOn,
  },
  'a step of a confidential consultation': {
    arrives: (page) => writeOf(page, 'dv'),
    shows: (page) => page.locator('label[for=contact-phone]').innerText(),
  },
  'the receipt of a confidential consultation': {
    arrives: (page) => sendOf(page, 'dv'),
    shows: numberOn,
  },
  "one's own voice": {
    arrives: async (page) => openMyVoice(page, at(''), await newVoice()),
    shows: (page) => page.locator('main .talk').innerText(),
  },
};

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  const options: BrowserContextOptions = { javaScriptEnabled };
  const withJourney = (journey: (page: Page) => Promise<void>) =>
    withPage(browser, options, async (page) => {
      await withWeather(page);
      await journey(page);
    });

  it.each(Object.entries(JOURNEYS))('%s is there again', async (_, { arrives, shows }) => {
    await withJourney(async (page) => {
      await arrives(page);
      const first = await shows(page);
      for (const [act, does] of Object.entries(ACTS)) {
        const tab = await does(page);
        expect([act, await shows(tab)]).toEqual([act, first]);
        if (tab.context() !== page.context()) await tab.context().close();
        else if (tab !== page) await tab.close();
      }
    });
  });

  it('Back shows the step before with its words, and the first with its choice', async () => {
    await withJourney(async (page) => {
      await writeOf(page, 'tax_payment');
      await page.goBack();
      expect(await page.inputValue('#text')).toBe(WORDS);
      await page.goBack();
      expect(await page.isChecked('input[value=tax_payment]')).toBe(true);
    });
  });

  it.each([
    ['an opinion', sendOpinion, '/opinion'],
    ['a consultation', (page: Page) => sendOf(page, 'tax_payment'), '/consultation'],
  ])(
    'after %s was sent, Back says so, without its words, and leads to the receipt',
    async (_, sends) => {
      await withJourney(async (page) => {
        await sends(page);
        const first = await numberOn(page);
        await page.goBack();
        expect(await text(page)).not.toContain(WORDS);
        expect(await page.locator('form textarea, .actions button[value=send]').count()).toBe(0);
        await page.click('main a[href*="/receipt?f="]');
        expect(await numberOn(page)).toBe(first);
      });
    },
  );

  it.each([
    [
      'an opinion',
      async (page: Page) => {
        await page.goto(at('/opinion'));
        await page.fill('#text', WORDS);
      },
    ],
    ...['tax_payment', 'dv'].map(
      (topic) =>
        [
          `a consultation about ${topic}`,
          async (page: Page) => {
            await writeOf(page, topic);
            await next(page);
            await page.locator('.summary-list').waitFor();
          },
        ] as const,
    ),
  ])('%s pressed twice, and once more from another tab, is one voice', async (_, fills) => {
    await withJourney(async (page) => {
      await fills(page);
      // The same form once more, as a browser keeps it that was not told that it was sent.
      const address = page.url();
      const form = await page.evaluate(
        `new URLSearchParams(new FormData(document.querySelector('main form'))).toString()`,
      );
      await page.dblclick('.actions button[value=send]');
      const first = await numberOn(page);
      const again = await page.request.post(address, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: product.url },
        data: `${form}&intent=send`,
      });
      expect(await again.text()).toContain(first);
    });
  });

  it("one's own voice, opened and taken back by two presses each, is opened and taken back once", async () => {
    await withJourney(async (page) => {
      await page.goto(at('/my-voice'));
      const { number, secret } = await newVoice();
      await page.fill('#receipt', `${number} ${secret}`);
      await page.dblclick('.actions button[value=show]');
      await page.locator('.receipt-number', { hasText: number }).waitFor();
      await page.click('button[value=withdraw]');
      await page.locator('button[value=withdraw-confirm]').waitFor();
      await page.dblclick('button[value=withdraw-confirm]');
      await page.locator('button[value^=withdraw]').waitFor({ state: 'detached' });
      expect(await page.locator('.error-summary').count()).toBe(0);
      expect(await text(page)).not.toContain(WORDS);
    });
  });

  it("one's own voice stays open while one moves about, until it is closed", async () => {
    await withJourney(async (page) => {
      await openMyVoice(page, at(''), await newVoice());
      await page.click('header a[href="/ja/plan"] >> nth=0');
      await page.goto(at('/my-voice'));
      expect(await text(page)).toContain(WORDS);
      await page.click('button[value=close]');
      await page.locator('#receipt').waitFor();
      await page.goto(at('/my-voice'));
      expect(await text(page)).not.toContain(WORDS);
    });
  });
});

it('an opinion that was not sent is there again after Reload, with what was chosen and the mail address', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(at('/opinion?measure=5-4-1'));
    await page.fill('#text', WORDS);
    await page.selectOption('#measure', '5-4-2');
    await page.check('input[name=consent][value=yes]');
    await page.fill('#contact-email', 'mai@example.com');
    await page.reload();
    expect(await page.inputValue('#text')).toBe(WORDS);
    expect(await page.inputValue('#measure')).toBe('5-4-2');
    expect(await page.isChecked('input[name=consent][value=yes]')).toBe(true);
    expect(await page.inputValue('#contact-email')).toBe('mai@example.com');
    await page.click('[data-draft-off]');
    await page.reload();
    expect([await page.inputValue('#text'), await page.inputValue('#contact-email')]).toEqual([
      '',
      '',
    ]);
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('mai@');
  });
});
