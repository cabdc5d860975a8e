import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchShell } from '../support/browser.js';
import {
  LOOKED_AT_WHOLE,
  PATIENCE,
  type Pages,
  pagesOf,
  SMALL,
  walk,
} from '../support/walk-pages.js';

/** Can everybody read and use every resident page in their language, on a small screen (which is 400 % too)? */
let browser: Browser;
let pages: Pages;
beforeAll(async () => {
  browser = await launchShell();
  pages = await pagesOf(browser);
});
afterAll(() => browser.close());

const tags = loadLocales()
  .rows.map(({ tag }) => tag)
  .filter((tag) => !LOOKED_AT_WHOLE.includes(tag));

describe.each(tags)('in %s', (tag) => {
  it(
    'axe finds nothing in the words, nothing is wider than 320 px, and the page says its language',
    () => walk(browser, pages, { tag, viewport: SMALL, whole: false }),
    PATIENCE,
  );
});
