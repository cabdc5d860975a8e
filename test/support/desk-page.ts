import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from './whole-product.js';

/** Signs in as one of the demonstration's people and is led to a page of the desk. */
export const signInTo = async (
  page: Page,
  site: string,
  path: string,
  login = 'clerk@demo',
): Promise<void> => {
  await page.goto(`${site}/ja/staff/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('main button[type=submit]');
};
