import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadLocales } from '../../core/infra/project-data.js';
import { launchBrowser, withPage } from '../support/browser.js';
import { everyPage, type ResidentPage } from '../support/every-page.js';
import { AXE_SCRIPT, axeFindings, overflow } from '../support/resident.js';
import { sharedProduct } from '../support/whole-product.js';

/** Can everybody read and use every resident page: in every language, light and dark, small (which is 400 % too) and wide? */
const product = sharedProduct();
let browser: Browser;
let pages: ResidentPage[];
let storageState: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext();
  pages = await everyPage(context.request);
  storageState = await context.storageState();
  await context.close();
});
afterAll(() => browser.close());

/** A key that has no words would show as itself. */
const BARE_KEY = /\b(common|resident|errors|plan)[:.][a-z]+[.a-zA-Z]*/g;

const open = async (page: Page, address: string, { asked }: ResidentPage): Promise<void> => {
  // By hand, because a browser lets nobody say which origin a form has.
  if (asked)
    await page.route(
      address,
      async (route) =>
        route.fulfill({ response: await route.fetch({ ...asked, maxRedirects: 0 }) }),
      { times: 1 },
    );
  await page.goto(address);
};

/** The colours are looked at in both schemes. */
const coloursOf = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFindings(page, 'colours')).map((line) => `${colorScheme} ${line}`));
  }
  return found;
};

interface Walk extends Pick<BrowserContextOptions, 'viewport'> {
  readonly tag: string;
  /** The structure of a page and its colours ask for no language: they are looked at in one, and in the one with readings. */
  readonly whole: boolean;
}

/** What is wrong on one page. */
const faultsOf = async (page: Page, { tag, whole }: Walk, one: ResidentPage) => {
  const address = `${product.url}/${tag}${one.path}`;
  await open(page, address, one);
  // Errors take the focus: what has gone up behind the exit, which stays in sight, would count as covered.
  await page.evaluate('scrollTo(0, 0)');
  const faults = await axeFindings(page, whole ? 'structure' : 'words');
  if (whole) faults.push(...(await coloursOf(page)));
  const seen = (await page.evaluate(
    `({ lang: document.documentElement.lang, keys: document.body.innerText.match(${BARE_KEY}) ?? [] })`,
  )) as { lang: string; keys: string[] };
  const wider = await overflow(page);
  if (wider > 0) faults.push(`${wider} px wider than the window`);
  if (seen.lang !== tag) faults.push(`says that it is in ${seen.lang}`);
  faults.push(...seen.keys);
  // Where it leads on, something else was looked at.
  if (!one.begins && page.url() !== address) faults.push(`led on to ${page.url()}`);
  return faults.map((fault) => `${one.name}: ${fault}`);
};

/** Goes over all pages in two tabs, as there are two cores: each takes the next page that is left. */
const walk = async (options: Walk): Promise<void> => {
  const found: string[] = [];
  const { viewport } = options;
  const context = { viewport, storageState, reducedMotion: 'reduce' as const };
  await withPage(browser, context, async (first) => {
    await first.context().addInitScript(AXE_SCRIPT);
    const left = [...pages];
    const take = async (page: Page) => {
      for (let one = left.shift(); one; one = left.shift())
        found.push(...(await faultsOf(page, options, one)));
    };
    await Promise.all([take(first), take(await first.context().newPage())]);
  });
  expect(found).toEqual([]);
};

/** Some seventy pages; a busy machine looks at one in two seconds. */
const PATIENCE = 300_000;
const SMALL = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

describe.each(loadLocales().rows.map(({ tag }) => tag))('in %s', (tag) => {
  it(
    'axe finds nothing, nothing is wider than 320 px, and the page says its language',
    () => walk({ tag, viewport: SMALL, whole: tag === 'ja' || tag === 'ja-simple' }),
    PATIENCE,
  );
});

it('on a wide screen axe finds nothing either, in light or dark', () =>
  walk({ tag: 'ja', viewport: WIDE, whole: true }));
