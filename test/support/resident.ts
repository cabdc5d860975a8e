import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The short one is read in half the time. A test that opens many pages gives it to its context, which is faster again. */
export const AXE_SCRIPT = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const CONTRAST = 'color-contrast';
const AXE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is right need not be described, element by element.
  resultTypes: ['violations'],
  // It would fetch all styles again, for a rule that does not run.
  preload: false,
};
/** What other words can break where the page is the same: names, the languages of fragments, the size of what is pressed. */
const OF_WORDS = [
  ...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'duplicate-id-aria'],
  ...['button-name', 'link-name', 'input-button-name', 'label', 'select-name', 'summary-name'],
  ...['aria-valid-attr-value', 'empty-heading', 'empty-table-header', 'image-alt', 'target-size'],
  'label-content-name-mismatch',
];
/**
 * What is asked of a page: everything; all but its colours; these alone, as they are the dearest; or, where the page was
 * looked at in another language, what its words can break.
 */
const ASKED = {
  all: AXE,
  structure: { ...AXE, rules: { [CONTRAST]: { enabled: false } } },
  colours: { ...AXE, runOnly: { type: 'rule', values: [CONTRAST] } },
  words: { ...AXE, runOnly: { type: 'rule', values: OF_WORDS } },
} satisfies Record<string, RunOptions>;

/** What axe finds wrong on the page by WCAG 2.2 A and AA, as short lines; nothing is expected. */
export const axeFindings = async (
  page: Page,
  asked: keyof typeof ASKED = 'all',
): Promise<string[]> => {
  // A page that is still taking its styles in has other sizes.
  await page.waitForLoadState('load');
  // Run in the page itself: axe's own driver opens a second page for each, at three times the cost.
  if (await page.evaluate('typeof axe === "undefined"'))
    await page.evaluate(`${AXE_SCRIPT}; undefined`);
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(ASKED[asked])})`,
  )) as AxeResults;
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${new URL(page.url()).pathname} ${v.id}: ${n.target.join(' ')}`),
  );
};

/** Anything wider than the window: a page that must be moved sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

export interface GivenReceipt {
  readonly number: string;
  readonly secret: string;
}

/** Reads number and secret off the receipt page, as a person would copy them. */
export const readReceipt = async (page: Page): Promise<GivenReceipt> => {
  await page.locator('main', { hasText: /KB-\d{4}-/ }).waitFor();
  const text = await page.locator('main').innerText();
  const number = /KB-\d{4}-[0-9A-HJKMNP-TV-Z]{6}/.exec(text)?.[0];
  // Words of a phrase have no number in front where they are copied one by one.
  const words = await page.locator('.receipt-words li').allInnerTexts();
  const signs = /(?:[0-9A-HJKMNP-TV-Z]{4}[\s\u00a0]+){6}[0-9A-HJKMNP-TV-Z]{2}/.exec(text)?.[0];
  const secret = words.length ? words.join(', ') : signs;
  if (!number || !secret) throw new Error(`No receipt on ${page.url()}:\n${text}`);
  return { number, secret };
};

/** Opens one's own voice with what was copied. */
export const openMyVoice = async (
  page: Page,
  base: string,
  { number, secret }: GivenReceipt,
): Promise<void> => {
  await page.goto(`${base}/my-voice`);
  await page.fill('#receipt', `${number} ${secret}`);
  await page.click('.actions button[value=show]');
  // A confided one shows nothing of itself until its writer asks for it.
  await page.locator('.receipt-number, .error-summary, button[value=reveal]').first().waitFor();
};

/** Opens a page that everybody reads and that shows `words`: what changed stands on it within a second, not at once. */
export const openWhenShown = async (page: Page, url: string, words: string): Promise<void> => {
  for (let tries = 0; tries < 20; tries++) {
    await page.goto(url);
    if ((await page.locator('main').innerText()).includes(words)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`${url} never showed what it should`);
};

/** Opens the part of an own voice's page that holds a button, where it stands folded. */
export const unfold = async (page: Page, intent: string): Promise<void> => {
  const folded = page.locator('details:not([open])', {
    has: page.locator(`button[value=${intent}]`),
  });
  if (await folded.count()) await folded.locator('summary').click();
};

/** Presses a button of an own voice's page and waits for the page that comes: what was told before may look the same. */
export const pressed = async (page: Page, intent: string): Promise<void> => {
  await unfold(page, intent);
  await page.evaluate('document.documentElement.dataset.before = ""');
  await page.click(`button[value=${intent}]`);
  await page.locator('html:not([data-before])').waitFor();
  await page.locator('.notice[role=status], .error-summary').first().waitFor();
};
