import { appendFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';

/**
 * Watches in which languages a test opens pages, so that `npm run mission` need not take anybody's word for it.
 * Gives what writes it down when the page closes.
 */
export const watchJourney = (page: Page, { javaScriptEnabled }: BrowserContextOptions) => {
  const languages = new Set<string>();
  const deskLanguages = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    const [, language, first] = new URL(frame.url()).pathname.split('/');
    if (language) (first === 'staff' ? deskLanguages : languages).add(language);
  });
  return (): void => {
    const { TEST_JOURNEYS } = process.env;
    if (!TEST_JOURNEYS) return;
    const { currentTestName: name, testPath: file } = expect.getState();
    const line = {
      name,
      file,
      languages: [...languages],
      deskLanguages: [...deskLanguages],
      withoutJavaScript: javaScriptEnabled === false,
    };
    appendFileSync(TEST_JOURNEYS, `${JSON.stringify(line)}\n`);
  };
};
