import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodingFor, KeptResponse } from './kept-response.js';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=0.2', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br; q=0.0, *;q=0.1', 'gzip'],
  ['brotli, gzipped', undefined],
])('whoever accepts %j gets %s', (accepted, encoding) =>
  expect(encodingFor(accepted)).toBe(encoding),
);

it('no header makes it throw, or gives a way that it does not name', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      const encoding = encodingFor(header);
      expect(encoding === undefined || /br|gzip|\*/i.test(header)).toBe(true);
    }),
  );
});

describe('an answer that is kept', () => {
  const text = '声'.repeat(2_000);
  const kept = new KeptResponse(Buffer.from(text), {
    'content-type': 'text/html',
    vary: 'accept-language',
  });
  const asked = (acceptEncoding?: string, ifNoneMatch?: string) =>
    kept.answer({ acceptEncoding, ifNoneMatch });

  it.each([
    [undefined, (body: Buffer) => body],
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('goes out whole as %s', async (encoding, undo) => {
    const { headers, body } = await asked(encoding);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body?.length));
    expect(undo(body ?? Buffer.alloc(0)).toString()).toBe(text);
  });

  it('says by what it differs', async () =>
    expect((await asked()).headers.vary).toBe('accept-language, accept-encoding'));

  it('is compressed once', async () => {
    const [first, second] = await Promise.all([asked('br'), asked('br')]);
    expect(first?.body).toBe(second?.body);
  });

  it('is not sent again to whoever has it, however they name it', async () => {
    const strong = kept.etag.replace('W/', '');
    for (const tag of [kept.etag, strong, `"other", ${kept.etag}`, '*']) {
      const { status, headers, body } = await asked('gzip', tag);
      expect([status, headers.etag, body, headers['content-length']]).toEqual([
        304,
        kept.etag,
        undefined,
        undefined,
      ]);
    }
  });

  it('is sent to whoever has another', async () =>
    expect((await asked('gzip', '"x"')).status).toBe(200));

  it('is told from any other by its tag', () => {
    const other = new KeptResponse(Buffer.from(`${text}.`), {});
    expect(other.etag).not.toBe(kept.etag);
  });
});

it('few bytes go out as they are', async () => {
  const small = new KeptResponse(Buffer.from('{}'), {});
  const { headers } = await small.answer({ acceptEncoding: 'br', ifNoneMatch: undefined });
  expect(headers['content-encoding']).toBeUndefined();
});
