import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { axeFindings, openMyVoice, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Does who wrote in Spanish read the city's answer in Spanish, in plain Japanese and as it was written? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
let clerk: { cookie: string };
beforeAll(async () => {
  browser = await launchShell();
  clerk = await desk.signIn('clerk@demo');
});
afterAll(() => browser.close());

const ANSWER = 'ご意見をいただき、ありがとうございます。多文化共生課が12月3日までに対応します。';

/** In which order the texts of the answer stand on paper. */
const printed = async (page: Page): Promise<(string | null)[]> => {
  await page.emulateMedia({ media: 'print' });
  const texts = await page.locator('.answer p.written').all();
  const found = await Promise.all(
    texts.map(async (text) => ({
      lang: await text.getAttribute('lang'),
      y: (await text.boundingBox())?.y ?? Number.NaN,
    })),
  );
  await page.emulateMedia({ media: 'screen' });
  return found
    .filter(({ y }) => !Number.isNaN(y))
    .sort((a, b) => a.y - b.y)
    .map(({ lang }) => lang);
};

it.each([true, false])(
  'in the own language first, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const voice = await desk.send({
      text: `¿Puede empezar más tarde la clase de japonés${javaScriptEnabled ? '' : ' de los jueves'}?`,
      lang: 'es',
      measure: '5-4-1',
    });
    await desk.answer(clerk, voice.id, { text: ANSWER });
    const viewport = { width: 320, height: 640 };
    await withPage(browser, { javaScriptEnabled, viewport }, async (page) => {
      const receipt = { number: voice.receipt, secret: voice.secret };
      await openMyVoice(page, `${product.url}/es`, receipt);
      const answer = page.locator('.answer');
      expect(await answer.locator('p[lang=es].translated').innerText()).toMatch(/3.*diciembre/);
      expect(await answer.locator('p[lang=ja-simple].written ruby').count()).toBeGreaterThan(0);
      const original = answer.locator('p[lang=ja]', { hasText: ANSWER });
      expect(await original.isVisible()).toBe(false);
      if (javaScriptEnabled) expect(await printed(page)).toEqual(['es', 'ja-simple', 'ja']);
      await answer.locator('summary').click();
      expect(await original.isVisible()).toBe(true);
      // Both look from within the page.
      if (javaScriptEnabled)
        expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    });
  },
);
