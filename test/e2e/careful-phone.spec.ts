import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, overflow, readReceipt } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does somebody who was hurt see the question and its field first, on a small phone and without scripts? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };

const next = (page: Page) => page.click('.actions button[value=next]');
const openText = async (page: Page, tag: string) => {
  await page.goto(`${product.url}/${tag}/consultation`);
  await page.check('input[name=topic][value=dv]');
  await next(page);
  await page.locator('#text').waitFor();
};
/** Pixels of five lines: with readings above its words a page is higher, and the foot of a field may be below the fold. */
const LINES = 150;
/** Pixels from the top at which the field begins at the latest: as much is left for a keyboard. */
const TOP = 450;
/** How far down the page, unscrolled, the foot of it is, or as much of it as one begins to write in. */
const footOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  return box ? box.y + Math.min(box.height, LINES) : Number.POSITIVE_INFINITY;
};

describe.each(['vi', 'ja', 'ja-simple', 'ne'])('in %s', (tag) => {
  it('the words and where one is answered are asked in sight, whatever else the page says', async () => {
    await withPage(browser, PHONE, async (page) => {
      await openText(page, tag);
      expect(await footOf(page, '#text')).toBeLessThan(640);
      const top = (await page.locator('#text').boundingBox())?.y;
      expect(top ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(TOP);
      expect(await overflow(page)).toBe(0);
      await page.fill('#text', '家に帰るのがこわいです。');
      await next(page);
      await page.locator('#contact-safe-way').waitFor();
      expect(await footOf(page, '#contact-safe-way')).toBeLessThan(640);
      expect(await overflow(page)).toBe(0);
    });
  });
});

it('nothing of what protects is lost: numbers, what leaving does and who reads are a press or a look away', async () => {
  await withPage(browser, { viewport: PHONE.viewport, javaScriptEnabled: true }, async (page) => {
    await openText(page, 'en');
    await page.click('.emergency-call summary');
    await page.click('.exit summary');
    const said = await page.locator('body').innerText();
    for (const words of ['#8008', '0120-279-889', 'You pay for the call', 'shown to specialised'])
      expect(said).toContain(words);
    expect(said).toContain('cannot be opened again');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe.each([
  ['vi', 'Có 1 tin mới'],
  // Readings stand between its words.
  ['ja-simple', 'しらせ：1'],
])('who comes back by words, without JavaScript: %s', (tag, news) => {
  const desk = demoDesk(product);
  const MESSAGE = 'つぎの どようびに おはなしを うかがいます。';
  it('is told what is new before it is readable, is led to it, and says otherwise how to be reached', async () => {
    await withPage(browser, PHONE, async (page) => {
      const said = () => page.locator('main').innerText();
      await openText(page, tag);
      await page.fill('#text', '家に 帰ることが こわいです。');
      await next(page);
      await page.check('[name="contact.safe.way"][value=phone]');
      await page.fill('#contact-phone', '0270-00-0001');
      await next(page);
      await page.click('.actions button[value=send]');
      const { number, secret } = await readReceipt(page);
      const opens = async () => {
        await page.goto(`${product.url}/${tag}/my-voice?other=1`);
        await page.fill('#receipt', secret);
        await page.click('.actions button[value=show]');
        await page.locator('button[value=reveal]').waitFor();
      };
      const counsellor = await desk.signIn('counsellor@demo');
      const id = await desk.found(counsellor, number);
      await opens();
      expect(await said()).not.toContain(news);
      await page.click('button[value=close]');
      await desk.act(counsellor, id, 'message', { text: MESSAGE });

      await opens();
      expect(await said()).toContain(news);
      expect(await said()).not.toContain(MESSAGE);
      await page.click('button[value=reveal]');
      await page.click('a[href="#news"]');
      expect(await page.locator('#news').innerText()).toContain(MESSAGE);

      await page.click('details:has([name="contact.safe.way"]) > summary >> nth=0');
      expect(await page.inputValue('#contact-phone')).toBe('');
      await page.fill('#contact-phone', '027');
      await page.click('button[value=change-contact]');
      await page.locator('.error-summary a[href="#contact-phone"]').waitFor();
      await page.fill('#contact-phone', '');
      await page.check('[name="contact.safe.way"][value=here]');
      await page.click('button[value=change-contact]');
      await page.locator('.notice[role=status]').waitFor();
      const { safe, history } = await desk.open(counsellor, id);
      expect(safe).toEqual({ way: 'here' });
      expect(history.at(-1)?.verb).toBe('change_contact');
      await page.click('button[value=close]');

      await opens();
      expect(await said()).not.toContain(news);
    });
  });
});
