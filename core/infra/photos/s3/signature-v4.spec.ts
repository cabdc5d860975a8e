import { expect, test } from '@jest/globals';
import {
  authorizationOf,
  encoded,
  queryOf,
  type S3Request,
  sha256,
  stampOf,
} from './signature-v4.js';

/** The worked examples of Amazon's description of the signature, with their published keys. */
const ACCOUNT = {
  region: 'us-east-1',
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const AT = new Date('2013-05-24T00:00:00Z');
const signatureOf = (
  request: Pick<S3Request, 'method' | 'path'> & {
    readonly query?: Record<string, string>;
    readonly more?: Record<string, string>;
    readonly payload?: string;
  },
): string | undefined => {
  const { method, path, query = {}, more = {}, payload = '' } = request;
  const payloadHash = sha256(payload);
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    'x-amz-content-sha256': payloadHash,
    'x-amz-date': stampOf(AT),
    ...more,
  };
  return authorizationOf({ method, path, query, headers, payloadHash }, ACCOUNT, AT)
    .split('Signature=')
    .at(-1);
};

test('signs as the description of the signature does', () => {
  expect(signatureOf({ method: 'GET', path: '/test.txt', more: { range: 'bytes=0-9' } })).toBe(
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
  expect(
    signatureOf({
      ...{ method: 'PUT', path: '/test%24file.text', payload: 'Welcome to Amazon S3.' },
      more: {
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      },
    }),
  ).toBe('98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd');
  expect(signatureOf({ method: 'GET', path: '/', query: { prefix: 'J', 'max-keys': '2' } })).toBe(
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  );
});

test('encodes what a browser leaves, and sorts what is asked', () => {
  expect(encoded("a b/*'()!~é")).toBe('a%20b%2F%2A%27%28%29%21~%C3%A9');
  expect(queryOf({ prefix: 'x/', 'list-type': '2' })).toBe('list-type=2&prefix=x%2F');
});
