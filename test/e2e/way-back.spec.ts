import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchShell, withPage } from '../support/browser.js';
import {
  axeFindings,
  type GivenReceipt,
  openMyVoice,
  overflow,
  readReceipt,
} from '../support/resident.js';
import { type SmtpCatcher, startSmtpCatcher } from '../support/smtp-catcher.js';
import { STARTS_WITHIN, startWholeProduct, type WholeProduct } from '../support/whole-product.js';

/** Does somebody who gave an address and lost the receipt come back by two mails, on another device too? */
let product: WholeProduct;
let browser: Browser;
let smtp: SmtpCatcher;
beforeAll(async () => {
  smtp = await startSmtpCatcher();
  [product, browser] = await Promise.all([
    startWholeProduct({ SMTP_URL: smtp.url, MAIL_FROM: 'koe@city.example' }),
    launchShell(),
  ]);
}, STARTS_WITHIN);
afterAll(async () => {
  await browser.close();
  await product.stop();
  await smtp.close();
});

/** The mails to an address, as many as should be there by now. */
const mailsTo = async (address: string, count: number) => {
  const ours = () => smtp.mails.filter(({ envelopeTo }) => envelopeTo.includes(address));
  while (ours().length < count) await smtp.waitFor(smtp.mails.length + 1);
  return ours();
};
const linkTo = async (address: string, count: number): Promise<string> => {
  const mails = await mailsTo(address, count);
  const link = /https?:\S+/.exec(mails.at(-1)?.text ?? '')?.[0];
  if (!link) throw new Error(`No link in ${mails.at(-1)?.text}`);
  return link;
};

/** Other words each time: the same ones, sent twice by one browser, are one voice. */
let sentSoFar = 0;
const sendOpinion = async (page: Page, tag: string, address: string): Promise<GivenReceipt> => {
  await page.goto(`${product.url}/${tag}/opinion`);
  await page.fill('#text', `Con đường số ${++sentSoFar} trước trường học không có đèn, rất tối.`);
  await page.fill('#contact-email', address);
  await page.click('.actions[data-main] button[value=send]');
  await page.locator('[data-receipt]').waitFor();
  return readReceipt(page);
};
const askFor = async (page: Page, tag: string, address: string) => {
  await page.goto(`${product.url}/${tag}/my-voice`);
  await page.click(`a[href="/${tag}/lost"]`);
  await page.fill('#email', address);
  await page.click('.actions[data-main] button[value=ask]');
  await page.waitForURL(/asked=1/);
  return page.locator('main').innerText();
};

describe.each([true, false])('JavaScript: %s', (javaScriptEnabled) => {
  const tag = javaScriptEnabled ? 'vi' : 'ne';
  const address = `lan-${tag}@example.org`;

  it('a lost receipt: the address is confirmed, a link comes, and a new secret opens the voice', async () => {
    let old: GivenReceipt | undefined;
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      old = await sendOpinion(page, tag, address);
      await page.goto(await linkTo(address, 1));
      await page.click('main button[value=confirm]');
      await page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
    });
    // Another device, which has no cookie of the visit.
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await askFor(page, tag, address.toUpperCase());
      await page.goto(await linkTo(address, 2));
      const link = page.url();
      await page.click('main button[value=renew]');
      await page.locator('[data-receipt]').waitFor();
      expect(page.url()).not.toContain('t=');
      const given = await readReceipt(page);
      expect(given.number).toBe(old?.number);
      expect(given.secret).not.toBe(old?.secret);
      // It is there again after Reload, and the link is not.
      await page.reload();
      expect(await readReceipt(page)).toEqual(given);
      await openMyVoice(page, `${product.url}/${tag}`, given);
      await page.locator('.receipt-number').waitFor();
      await page.goto(link);
      await page.locator(`a[href="/${tag}/lost"]`).waitFor();
      expect(await page.locator('main button[value=renew]').count()).toBe(0);
      await page.goto(`${product.url}/${tag}/my-voice?other=1`);
      await page.fill('#receipt', `${old?.number} ${old?.secret}`);
      await page.click('.actions button[value=show]');
      await page.locator('.error-summary').waitFor();
    });
  });

  it('another address, said on the own page, gets a mail of its own, and leads back once it is confirmed', async () => {
    const [before, after] = [`before-${tag}@example.org`, `after-${tag}@example.org`];
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      const given = await sendOpinion(page, tag, before);
      await mailsTo(before, 1);
      await openMyVoice(page, `${product.url}/${tag}`, given);
      await page.click('details:has(#contact-email) > summary');
      await page.fill('#contact-email', after);
      await page.click('button[value=change-contact]');
      await page.locator('.notice[role=status]').waitFor();
      const [mail] = await mailsTo(after, 1);
      expect(mail?.text).toContain(given.number);
      await page.goto(await linkTo(after, 1));
      await page.click('main button[value=confirm]');
      await page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
    });
    // Another device, on which the voice is not open.
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await askFor(page, tag, after);
      expect((await mailsTo(after, 2)).at(-1)?.text).toContain('/new-secret?t=');
      expect(await mailsTo(before, 1)).toHaveLength(1);
    });
  });

  it('the page says the same for an address that nobody gave', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      const said = await askFor(page, tag, `nobody-${tag}@example.org`);
      expect(await askFor(page, tag, address)).toBe(said);
      expect(said).toMatch(/30|३०/);
    });
  });

  it('an address that is none stays in its field', async () => {
    await withPage(browser, { javaScriptEnabled }, async (page) => {
      await page.goto(`${product.url}/${tag}/lost`);
      await page.fill('#email', 'lan(at)example');
      await page.click('.actions[data-main] button[value=ask]');
      await page.locator('.error-summary a[href="#email"]').waitFor();
      expect(await page.inputValue('#email')).toBe('lan(at)example');
    });
  });
});

it('the receipt of the visit that sent the voice says that its secret has ended, and shows the way', async () => {
  const address = 'ended@example.org';
  await withPage(browser, {}, async (page) => {
    const old = await sendOpinion(page, 'vi', address);
    const receipt = page.url();
    await page.goto(await linkTo(address, 1));
    await page.click('main button[value=confirm]');
    await page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
    await withPage(browser, {}, async (other) => {
      await askFor(other, 'vi', address);
      await other.goto(await linkTo(address, 2));
      await other.click('main button[value=renew]');
      await other.locator('[data-receipt]').waitFor();
    });
    for (const [url, lost] of [
      [receipt, '/vi/lost'],
      [receipt.replace('/vi/', '/ja/'), '/ja/lost'],
    ] as const) {
      await page.goto(url);
      await page.locator(`main a[href="${lost}"]`).waitFor();
      const said = await page.locator('main').innerText();
      expect(said).toContain(old.number);
      expect(said).not.toContain(old.secret.slice(0, 4));
      expect(await page.locator('[data-receipt], .receipt-sheet, [data-print]').count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});

it('of several voices one chooses; a new secret without cookies is shown at once', async () => {
  const address = 'two@example.org';
  await withPage(browser, {}, async (page) => {
    for (const count of [1, 2]) {
      await sendOpinion(page, 'ja', address);
      await page.goto(await linkTo(address, count));
      await page.click('main button[value=confirm]');
      await page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
    }
    await askFor(page, 'ja', address);
    const link = await linkTo(address, 3);
    await page.goto(link);
    expect(await page.locator('input[name=receipt]:checked').count()).toBe(0);
    await page.click('main button[value=renew]');
    await page.locator('.error-summary a[href="#receipts"]').waitFor();
    await page.locator('input[name=receipt]').nth(1).check();
    const number = await page.locator('input[name=receipt]').nth(1).inputValue();
    await page.context().clearCookies();
    await page.route('**/new-secret*', (route) => {
      const { cookie: _, ...headers } = route.request().headers();
      return route.continue({ headers });
    });
    await page.click('main button[value=renew]');
    await page.locator('[data-receipt]').waitFor();
    expect((await readReceipt(page)).number).toBe(number);
    expect(await page.locator('[data-receipt]').count()).toBe(1);
  });
});

it('a page whose address is a secret tells nobody where one was, and its switches work', async () => {
  const address = 'hidden@example.org';
  await withPage(browser, {}, async (page) => {
    await sendOpinion(page, 'ja', address);
    const link = await linkTo(address, 1);
    const asked: Promise<Record<string, string>>[] = [];
    page.on('request', (request) => asked.push(request.allHeaders()));
    const answer = await page.goto(link);
    expect(answer?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    await page.click('details.language summary');
    await page.click('button[formaction^="/pt-BR/confirm"]');
    await page.waitForURL(/\/pt-BR\/confirm\?t=/);
    await page.click('main button[value=confirm]');
    await page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    const told = (await Promise.all(asked)).map(({ referer = '' }) => referer);
    expect(told.filter((url) => url.includes('t='))).toEqual([]);
  });
});

describe.each(['ja', 'vi', 'ne', 'ja-simple'])('in %s', (tag) => {
  it('the pages fit on a small screen, and axe finds nothing', async () => {
    const address = `small-${tag}@example.org`;
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      const looks = async () => {
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await axeFindings(page)).toEqual([]);
      };
      await sendOpinion(page, tag, address);
      await page.goto(await linkTo(address, 1));
      await looks();
      await page.click('main button[value=confirm]');
      await page.locator('main button[value=confirm]').waitFor({ state: 'detached' });
      await looks();
      await page.goto(`${product.url}/${tag}/lost`);
      await looks();
      await askFor(page, tag, address);
      await looks();
      await page.goto(await linkTo(address, 2));
      await looks();
      await page.click('main button[value=renew]');
      await page.locator('[data-receipt]').waitFor();
      await looks();
    });
  });
});
