import { describe, expect, it } from '@jest/globals';
import { sharedProduct } from '../support/whole-product.js';

/** Does everybody get the same bytes of a public page, with nothing of anybody on it, and the newest ones? */
const product = sharedProduct();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(product.url + path, { headers, redirect: 'manual' });

const PAGES = ['', '/plan', '/chapters/5-2', '/measures/5-1-2', '/opinions', '/about'];

describe.each(PAGES.map((page) => `/ne${page}`))('%s', (path) => {
  it('is the same whoever comes, and reading it sets no cookie', async () => {
    const answers = await Promise.all([
      get(path),
      get(path, { cookie: 'lang=vi; visit=abc; koebako_session=abc', 'accept-language': 'ko' }),
      get(path, { referer: `${product.url}/vi${path.slice(3)}`, 'accept-language': 'zh-TW' }),
    ]);
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(pages).size).toBe(1);
    for (const { status, headers } of answers) {
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  });
});

it.each([
  ['a form', '/vi/opinion?form=nonsense'],
  ['one’s own voice', '/vi/my-voice'],
  ['what names violence', '/vi/measures/5-3-3'],
  ['the emergency numbers', '/vi/emergency'],
  ['what somebody looks for', '/vi/plan?q=r%C3%A1c'],
  ['the desk', '/vi/staff/sign-in'],
])('%s is kept by nobody', async (_, path) => {
  const { headers } = await get(path);
  expect(headers.get('cache-control')).toMatch(/^(?:no-store|private)/);
  expect(headers.get('etag')).toBeNull();
});

it('whoever hides the readings gets a page of their own, that no proxy keeps', async () => {
  const [shown, hidden] = await Promise.all([
    get('/ja-simple/plan'),
    get('/ja-simple/plan', { cookie: 'readings=off' }),
  ]);
  expect((await shown.text()).includes('<rt>')).toBe(true);
  expect((await hidden.text()).includes('<rt>')).toBe(false);
  expect(hidden.headers.get('cache-control')).toBe('private, no-cache');
});

it('to choose a language is remembered, to read a page in it is not, nor to look ahead', async () => {
  const chosen = await get('/ne/plan?measure=5-1-2&language=ne');
  expect([chosen.status, chosen.headers.get('location')]).toEqual([302, '/ne/plan?measure=5-1-2']);
  expect(chosen.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^lang=ne;.*Max-Age=31536000/),
  ]);
  for (const asked of [get('/ne/plan'), get('/ne/plan?language=ne', { 'sec-purpose': 'prefetch' })])
    expect((await asked).headers.getSetCookie()).toEqual([]);
});

it('on a page with an exit the language that was chosen before ends with the visit, and no other is remembered', async () => {
  const [came, chose] = await Promise.all([
    get('/vi/emergency'),
    get('/vi/emergency', { cookie: 'lang=ne' }),
  ]);
  expect(came.headers.getSetCookie()).toEqual([]);
  expect(chose.headers.getSetCookie()).toEqual(['lang=ne; Path=/; SameSite=Lax']);
});

it('scripts and styles come compressed, and may be kept for ever', async () => {
  const page = await (await get('/ja')).text();
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  );
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const plain = await get(file, { 'accept-encoding': 'identity' });
    const small = await get(file, { 'accept-encoding': 'br' });
    const type = plain.headers.get('content-type');
    expect([
      file,
      small.headers.get('content-encoding'),
      small.headers.get('content-type'),
    ]).toEqual([file, 'br', type]);
    expect(small.headers.get('cache-control')).toContain('immutable');
    expect(await small.text()).toBe(await plain.text());
  }
});
