import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { withPage } from './browser.js';
import { everyPage, type ResidentPage } from './every-page.js';
import { AXE_SCRIPT, axeFindings, overflow } from './resident.js';
import { sharedProduct } from './whole-product.js';

/** The pages to walk over, with the visit in which they show what they show. */
export interface Pages {
  readonly pages: readonly ResidentPage[];
  readonly storageState: Awaited<
    ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>
  >;
}

/** Prepares what every page shows: some of it only after something was sent. */
export const pagesOf = async (browser: Browser): Promise<Pages> => {
  const context = await browser.newContext();
  const pages = await everyPage(context.request);
  const storageState = await context.storageState();
  await context.close();
  return { pages, storageState };
};

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
  /** The structure of a page and its colours too: they ask for no language. */
  readonly whole: boolean;
}

/** What is wrong on one page. */
const faultsOf = async (page: Page, { tag, whole }: Walk, one: ResidentPage) => {
  const address = `${sharedProduct().url}/${tag}${one.path}`;
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
export const walk = async (
  browser: Browser,
  { pages, storageState }: Pages,
  options: Walk,
): Promise<void> => {
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

/** Looked at whole, on the same small screen, by `every-page-whole.spec.ts`: one language, and the one with readings. */
export const LOOKED_AT_WHOLE = ['ja', 'ja-simple'];
/** Milliseconds for some seventy pages; a busy machine looks at one in two seconds. */
export const PATIENCE = 300_000;
export const SMALL = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 800 };
