import { describe, expect, it } from '@jest/globals';
import { formOf, keyOf, writtenIn } from './form-fields.js';

const request = (type?: string, body?: string) =>
  new Request('http://localhost/ja/opinion', {
    method: 'POST',
    headers: type ? { 'content-type': type } : {},
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  });

describe('the form of a request', () => {
  it('is read', async () => {
    const form = await formOf(request('application/x-www-form-urlencoded', 'text=%E5%A3%B0'));
    expect(form.get('text')).toBe('声');
  });

  it.each([
    ['no body', undefined, undefined],
    ['JSON', 'application/json', '{}'],
    ['plain text', 'text/plain', 'text=1'],
    ['multipart without its boundary', 'multipart/form-data', 'x'],
    ['broken multipart', 'multipart/form-data; boundary=b', '--b\r\nnothing'],
  ])('is refused with 415 when it is %s', async (_, type, body) => {
    await expect(formOf(request(type, body))).rejects.toMatchObject({
      data: { code: 'unsupported_media_type' },
      init: { status: 415 },
    });
  });
});

describe('the language that somebody chooses', () => {
  it.each([
    ['ne', 'ne'],
    ['other', 'und'],
    ['', ''],
  ])('%s is handed on as %s', (chosen, tag) => {
    expect(writtenIn(chosen)).toBe(tag);
  });
});

describe('the key of a form', () => {
  it('is kept as it was made, so that pressing twice sends once', () => {
    expect(keyOf('a1-b2')).toBe('a1-b2');
  });

  it.each(['', 'あ', 'a b', 'a\nb', 'x'.repeat(201)])(
    'is made anew where no header carries it: %j',
    (key) => {
      expect(keyOf(key)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
