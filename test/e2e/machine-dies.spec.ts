import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { TranslationPage } from '../../core/contract/index.js';
import { launchBrowser, withPage } from '../support/browser.js';
import { demoDesk } from '../support/demo-desk.js';
import { cityWithEngines } from '../support/engines/city-with-engines.js';
import { type EngineServer, startEngineServer } from '../support/engines/engine-server.js';
import { KEY } from '../support/engines/engine-shapes.js';
import {
  DEMO_PASSWORD,
  STARTS_WITHIN,
  startWholeProduct,
  type WholeProduct,
} from '../support/whole-product.js';

/** Does a machine help a translator where it can, and stand in nobody's way where it dies? */
const FIELD = 'textarea[data-sentence]';
let server: EngineServer;
let city: ReturnType<typeof cityWithEngines>;
let product: WholeProduct;
let browser: Browser;
beforeAll(async () => {
  server = await startEngineServer('deepl');
  server.say = () => '日本語教室は、いつ始まりますか。';
  city = cityWithEngines({
    engines: [{ name: 'test-machine', kind: 'deepl', url: server.url, takes: ['voice'] }],
    order: [{ engines: ['test-machine'] }],
    showUnchecked: [],
  });
  product = await startWholeProduct({ CITY_DIR: city.folder, DEEPL_KEY: KEY });
  browser = await launchBrowser();
}, STARTS_WITHIN);
afterAll(async () => {
  await browser.close();
  await product.stop();
  await server.close();
  city.remove();
});

it('a translator finds a machine’s draft with its name, and works on where the machine died in the middle', async () => {
  const desk = demoDesk(product);
  const translator = await desk.signIn('translator@demo');
  const wanted = async (id: string, isSo: (item: TranslationPage['items'][number]) => boolean) => {
    for (let tries = 0; tries < 200; tries++) {
      const answer = await fetch(
        `${product.url}/api/staff/translations?kind=voice&textLang=vi&limit=100`,
        { headers: { cookie: translator.cookie } },
      );
      const { items } = (await answer.json()) as TranslationPage;
      const found = items.find(({ voice }) => voice?.id === id);
      if (found && isSo(found)) return found;
      await new Promise((go) => setTimeout(go, 100));
    }
    throw new Error('The text did not come to the list as it should');
  };
  const send = (text: string) => desk.send({ text, lang: 'vi', measure: '5-6-3' });

  const drafted = await send('Lớp học tiếng Nhật bắt đầu khi nào?');
  const draft = await wanted(drafted.id, ({ origin }) => origin === 'engine');
  expect(draft).toMatchObject({ engine: 'test-machine', state: 'draft', complete: true });

  Object.assign(server, { wellFirst: 1, mood: 'cut' });
  const before = server.seen.length;
  const asked = (n: number) => `Xe buýt số ${n + 201} đến trễ vào buổi sáng.`;
  const died = await send(Array.from({ length: 12 }, (_, i) => asked(i)).join(' '));
  const open = await wanted(died.id, () => server.seen.length >= before + 2);
  expect(open).toMatchObject({ state: 'wanted', engine: null });

  await withPage(browser, { viewport: { width: 1366, height: 768 } }, async (page) => {
    const list = '/ja/staff/translations?text=voice&spoken=vi';
    await page.goto(`${product.url}/ja/staff/sign-in?to=${encodeURIComponent(list)}`);
    await page.fill('input[name=login]', 'translator@demo');
    await page.fill('input[name=password]', DEMO_PASSWORD);
    await page.click('main button[type=submit]');
    await page.locator('.voice-row', { hasText: '機械訳 test-machine' }).first().waitFor();

    await page.goto(`${product.url}/ja/staff/translations/${draft.id}`);
    expect(await page.locator(FIELD).first().inputValue()).toBe('日本語教室は、いつ始まりますか。');
    expect(await page.locator('.part-origin').first().textContent()).toContain(
      '機械訳 test-machine',
    );

    await page.goto(`${product.url}/ja/staff/translations/${open.id}`);
    await page.locator(FIELD).nth(11).waitFor();
    for (let i = 0; i < 12; i++)
      await page
        .locator(FIELD)
        .nth(i)
        .fill(`${i + 201}番のバスは、朝、遅れて来ます。`);
    await page.locator(FIELD).first().focus();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => url.searchParams.get('checked') === open.id);
  });
  const clerk = await desk.signIn('clerk@demo');
  expect((await desk.open(clerk, died.id)).translated).toMatchObject({
    checked: true,
    origin: 'person',
  });
});
