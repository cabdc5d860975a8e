import { describe, expect, it } from '@jest/globals';
import { isForeign, keptFields, schemeOf } from './foreign-form.js';

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

it.each([
  ['https', true, 'https'],
  ['https, http', true, 'https'],
  ['https', false, undefined],
  ['javascript', true, undefined],
  [undefined, true, undefined],
])('a proxy that says %j and is trusted: %s, is taken for %s', (said, trusted, scheme) => {
  expect(schemeOf(said, trusted)).toBe(scheme);
});
