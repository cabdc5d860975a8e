import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { photoFile } from '../support/photos.js';
import { openMyVoice, readReceipt } from '../support/resident.js';
import { DEMO_PASSWORD, sharedProduct } from '../support/whole-product.js';

/** Does a photo go the whole way without a script: chosen, refused, chosen again, seen at the desk and by nobody else? */
const product = sharedProduct();
const desk = demoDesk(product);
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const TEXT = 'Đèn ở nhà để xe của trung tâm cộng đồng bị vỡ, ban đêm rất tối.';
const PICTURE = 'ul.photos img';
/** Loaded, and no picture of something that is broken. */
const isDrawn = async (page: Page): Promise<void> => {
  await page.locator(PICTURE).first().waitFor();
  const drawn = () =>
    page.evaluate(
      `(({ complete, naturalWidth }) => complete && naturalWidth > 0)(document.querySelector('${PICTURE}'))`,
    );
  for (let tries = 0; tries < 50 && !(await drawn()); tries++) await page.waitForTimeout(100);
  expect(await drawn()).toBe(true);
};

it('what is no photo is refused with the words kept; a photo arrives, and its sender and the section see it', async () => {
  let address = '';
  await withPage(
    browser,
    { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    async (page) => {
      await page.goto(`${product.url}/vi/opinion?measure=5-4-1`);
      await page.fill('#text', TEXT);
      const chosen = { name: 'anh.jpg', mimeType: 'image/jpeg' };
      await page.setInputFiles('#photos', { ...chosen, buffer: Buffer.from('not a photo at all') });
      await page.click('.actions[data-main] button[value=send]');
      await page.locator('.error-summary a[href="#photos"]').waitFor();
      expect(await page.inputValue('#text')).toBe(TEXT);
      await page.setInputFiles('#photos', { ...chosen, buffer: await photoFile() });
      await page.click('.actions[data-main] button[value=send]');
      const receipt = await readReceipt(page);
      await openMyVoice(page, `${product.url}/vi`, receipt);
      const picture = page.locator(PICTURE).first();
      await picture.waitFor();
      address = `${product.url}${await picture.getAttribute('src')}`;
    },
  );
  expect((await fetch(address)).status).not.toBe(200);

  const clerk = await desk.signIn('clerk@demo');
  const { items } = (await (
    await fetch(`${product.url}/api/staff/inbox?view=all&language=vi`, { headers: clerk })
  ).json()) as { items: { id: string; excerpt?: string }[] };
  const voices = await Promise.all(items.map(({ id }) => desk.open(clerk, id)));
  const voice = voices.find(({ text }) => text === TEXT);
  expect(voice?.photos.length).toBe(1);
  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    const to = encodeURIComponent(`/ja/staff/voices/${voice?.id}`);
    await page.goto(`${product.url}/ja/staff/sign-in?to=${to}`);
    await page.fill('input[name=login]', 'clerk@demo');
    await page.fill('input[name=password]', DEMO_PASSWORD);
    await page.click('main button[type=submit]');
    await page.locator('.voice-head h1').waitFor();
    await isDrawn(page);
  });
});
