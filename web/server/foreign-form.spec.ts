import { describe, expect, it } from '@jest/globals';
import { hidesOrigin, isForeign, keptFields, schemeOf } from './foreign-form.js';

const sent = (origin: string | undefined, path = '/ja/opinion', body = 'text=%E5%A3%B0&lang=ja') =>
  new Request(`https://koe.example${path}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(origin === undefined ? {} : { origin }),
    },
  });

describe('a form', () => {
  it.each([
    ['https://koe.example', false],
    [undefined, false],
    ['http://koe.example', true],
    ['https://koe.example:8443', true],
    ['null', true],
    ['', true],
  ])('sent from %j is foreign: %s', (origin, foreign) => {
    expect(isForeign(sent(origin))).toBe(foreign);
  });

  it('gives its fields back and can still be read', async () => {
    const request = sent('null');
    expect(await keptFields(request)).toEqual([
      ['text', '声'],
      ['lang', 'ja'],
    ]);
    expect((await request.formData()).get('lang')).toBe('ja');
  });

  it.each(['/ja/staff', '/ja/staff/voices/1'])(
    'of the desk at %s gives nothing back',
    async (path) => {
      expect(await keptFields(sent('null', path))).toEqual([]);
    },
  );

  it('that is none gives nothing back', async () => {
    const request = new Request('https://koe.example/ja/opinion', { method: 'POST', body: '{}' });
    expect(await keptFields(request)).toEqual([]);
  });
});

// A page with `Referrer-Policy: no-referrer` sends `Origin: null` (rails/rails 28299, better-auth/better-auth 10944).
describe('a form without an origin', () => {
  const hides = (path: string, headers: Record<string, string>) =>
    hidesOrigin(path, new Headers({ origin: 'null', ...headers }));

  it.each(['/vi/confirm', '/ja-simple/new-secret'])('may come from our page %s', (path) => {
    expect(hides(path, { 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(hides(path, {})).toBe(true);
  });

  it('may not when it says that it comes from elsewhere, or names another origin', () => {
    expect(hides('/vi/confirm', { 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(hides('/vi/confirm', { origin: 'https://evil.example' })).toBe(false);
  });

  it.each(['/vi/opinion', '/vi/my-voice', '/vi/staff/confirm', '/confirm', '/vi/confirm/x'])(
    'may not come to %s',
    (path) => {
      expect(hides(path, { 'sec-fetch-site': 'same-origin' })).toBe(false);
    },
  );
});

it.each([
  ['https', true, 'https'],
  ['https, http', true, 'https'],
  ['https', false, undefined],
  ['javascript', true, undefined],
  [undefined, true, undefined],
])('a proxy that says %j and is trusted: %s, is taken for %s', (said, trusted, scheme) => {
  expect(schemeOf(said, trusted)).toBe(scheme);
});
