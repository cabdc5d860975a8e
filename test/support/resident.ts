import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is right need not be described, element by element.
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page by WCAG 2.2 A and AA, as short lines; nothing is expected. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  // A page that is still taking its styles in has other sizes.
  await page.waitForLoadState('load');
  // Run in the page itself: axe's own driver opens a second page for each, at three times the cost.
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(AXE)})`,
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
  const secret = /(?:[0-9A-HJKMNP-TV-Z]{4}[\s\u00a0]+){6}[0-9A-HJKMNP-TV-Z]{2}/.exec(text)?.[0];
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
  await page.locator('.receipt-number, .error-summary').first().waitFor();
};
