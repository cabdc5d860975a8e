import { afterAll, beforeAll, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchShell } from '../support/browser.js';
import {
  LOOKED_AT_WHOLE,
  PATIENCE,
  type Pages,
  pagesOf,
  SMALL,
  WIDE,
  walk,
} from '../support/walk-pages.js';

/** Is every resident page sound in its structure and its colours, light and dark, small and wide? */
let browser: Browser;
let pages: Pages;
beforeAll(async () => {
  browser = await launchShell();
  pages = await pagesOf(browser);
});
afterAll(() => browser.close());

it.each(LOOKED_AT_WHOLE)(
  'in %s axe finds nothing on a small screen, in light or dark',
  (tag) => walk(browser, pages, { tag, viewport: SMALL, whole: true }),
  PATIENCE,
);

it(
  'on a wide screen axe finds nothing either, in light or dark',
  () => walk(browser, pages, { tag: 'ja', viewport: WIDE, whole: true }),
  PATIENCE,
);
