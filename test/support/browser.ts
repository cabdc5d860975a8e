import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { watchJourney } from './journey.js';

const executable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome'];
const SHELL = 'chromium-headless-shell';

const findChromium = (names: readonly string[]): string => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env.CHROMIUM_PATH ?? '', ...onPath].find(
    (file) => file && executable(file),
  );
  if (!found) throw new Error('No Chromium for the tests: run them by `npm test -- e2e`');
  return found;
};

/** Root has no sandbox; and a test browser must not call home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launch = (names: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(names), args: FLAGS, headless: true });

/** Starts Chromium with a fresh profile. Close it in `afterAll`. */
export const launchBrowser = (): Promise<Browser> => launch(WHOLE);

/**
 * The same without windows of its own, where the system has it: half the time. Not for journeys with service workers or
 * with streams that must end with their page: there it behaves otherwise.
 */
export const launchShell = (): Promise<Browser> => launch([SHELL, ...WHOLE]);

/**
 * Gives `journey` a page in a context of its own (no cookies from elsewhere) and closes it after.
 * `javaScriptEnabled: false` is how every resident journey must work too.
 * When the journey fails, the error names a picture of the page.
 */
export const withPage = async (
  browser: Browser,
  options: BrowserContextOptions,
  journey: (page: Page) => Promise<void>,
): Promise<void> => {
  // A worker would hide what a page asks for from a test that watches or answers it.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  // Long: a machine that does other work beside the tests makes a page late, not wrong.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const writeDown = watchJourney(page, options);
  try {
    await journey(page);
  } catch (error) {
    const folder = join(tmpdir(), 'koebako-screenshots');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${Date.now()}-${process.pid}.png`);
    const taken = await page.screenshot({ path: file, fullPage: true }).then(
      () => true,
      () => false,
    );
    if (error instanceof Error && taken) error.message += `\n(at ${page.url()}, picture: ${file})`;
    throw error;
  } finally {
    writeDown();
    await context.close();
  }
};
