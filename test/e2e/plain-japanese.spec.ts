import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, openMyVoice, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does who reads Japanese get readings over the city's answer when they ask, with JavaScript and without? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  it('readings come over the answer and go again', async () => {
    const voice = await desk.send({
      text: '日本語の教室を夜にも開いてください。',
      measure: '5-4-1',
    });
    await desk.answer(clerk, voice.id, { text: '田部井町の教室は4月20日から夜も開きます。' });
    await withPage(
      browser,
      { javaScriptEnabled, viewport: { width: 320, height: 640 } },
      async (page) => {
        await openMyVoice(page, `${product.url}/ja`, {
          number: voice.receipt,
          secret: voice.secret,
        });
        const answer = page.locator('.answer .written');
        expect(await answer.locator('ruby').count()).toBe(0);
        await page.click('button[value=readings-on]');
        await page.locator('button[value=readings-off]').waitFor();
        const readings = await answer.locator('rt').allTextContents();
        expect(readings).toEqual(
          expect.arrayContaining(['ためがいちょう', 'しがつ', 'はつか', 'ひら']),
        );
        if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.click('button[value=readings-off]');
        await page.locator('button[value=readings-on]').waitFor();
        expect(await answer.innerText()).toContain('田部井町の教室は4月20日から');
      },
    );
  });
});
