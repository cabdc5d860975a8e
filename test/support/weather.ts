import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ELSEWHERE } from '../../web/features/exit/elsewhere.js';

/** The exit of these pages leads where it should, and the weather is there without the net. */
export const withWeather = async (page: Page): Promise<void> => {
  await page.route('**/exit', async (route) => {
    // Asked with the browser's cookies, which it ends.
    const answer = await route.fetch({ maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([303, ELSEWHERE]);
    await route.fulfill({
      contentType: 'text/html',
      body: '<title>Weather</title><h1>Weather</h1>',
    });
  });
};

/** Waits until the weather stands there. */
export const arrivesAtWeather = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Weather' }).waitFor();
