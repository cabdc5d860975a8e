import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can somebody who reports a broken thing let the telephone say where it is, and go on where it does not? */
const product = sharedProduct();
let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 320, height: 640 } };

it.each([
  [
    'may be asked, writes where it is, to be read before it is sent',
    { permissions: ['geolocation'], geolocation: { latitude: 36.311, longitude: 139.20712 } },
    /^36\.31100, 139\.20712$/,
  ],
  ['may not be asked, says so and leaves what was typed', { permissions: [] }, /^広場の東$/],
])('a telephone that %s', async (_, rights, stands) => {
  await withPage(browser, { ...PHONE, ...rights }, async (page) => {
    await page.goto(`${product.url}/ja/ask/facility-report`);
    const field = page.locator('input[name="answers.position"]');
    await field.fill('広場の東');
    await page.click('button[data-position]');
    const said = page.locator('[data-position-said]');
    const told = await page
      .locator('button[data-position]')
      .getAttribute(rights.permissions.length ? 'data-found' : 'data-unknown');
    await said.filter({ hasText: told ?? '' }).waitFor();
    expect(await field.inputValue()).toMatch(stands);
  });
});
