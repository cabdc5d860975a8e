import type { Page } from 'playwright-core';
import { sharedProduct } from './whole-product.js';

/** What residents do on their pages, as far as a test wants to get. */
/** What is written everywhere. */
export const WORDS = '交差点の信号が短くて、渡りきれません。';
export const at = (path: string): string => `${sharedProduct().url}/ja${path}`;
export const text = (page: Page): Promise<string> => page.locator('body').innerText();
export const next = (page: Page) => page.click('.actions button[value=next]');
export const press = (page: Page, value: string) => page.click(`.actions button[value=${value}]`);

/** As far as the page on which the words of a consultation are written. */
export const chooseTopic = async (page: Page, topic: string): Promise<void> => {
  await page.goto(at('/consultation'));
  await page.check(`input[name=topic][value=${topic}]`);
  await next(page);
  await page.locator('#text').waitFor();
};
/** As far as the page that asks how to answer. */
export const writeOf = async (page: Page, topic: string): Promise<void> => {
  await chooseTopic(page, topic);
  await page.fill('#text', WORDS);
  await next(page);
  await page.locator('#contact-phone').waitFor();
};
export const sendOf = async (page: Page, topic: string): Promise<void> => {
  await writeOf(page, topic);
  await next(page);
  await page.locator('.summary-list').waitFor();
  await press(page, 'send');
};
export const sendOpinion = async (page: Page): Promise<void> => {
  await page.goto(at('/opinion'));
  await page.fill('#text', WORDS);
  await press(page, 'send');
};
export const newVoice = async (more: object = { kind: 'opinion' }) => {
  const answer = await fetch(`${sharedProduct().url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: WORDS, ...more }),
  });
  const { receipt, secret } = (await answer.json()) as { receipt: string; secret: string };
  return { number: receipt, secret };
};
