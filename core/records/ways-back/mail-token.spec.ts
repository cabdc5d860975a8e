import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstKey } from '../../base/sealing/index.js';
import { addressHash, mailTokenHash, newMailToken } from './mail-token.js';

const key = firstKey(Buffer.alloc(32, 3));
const hashOf = (email: string) => addressHash(key, email).toString('hex');

describe('the token of a link', () => {
  it('holds 256 bits, and its hash does not tell it', () => {
    const { token, tokenHash } = newMailToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(tokenHash).toEqual(mailTokenHash(token));
    expect(tokenHash.equals(Buffer.from(token, 'base64url'))).toBe(false);
  });

  it('is another each time', () => {
    const tokens = Array.from({ length: 200 }, () => newMailToken().token);
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

describe('a mail address', () => {
  it.each([
    ['in large letters', 'LAN.Nguyen@Example.ORG'],
    ['in wide letters', 'ｌａｎ．ｎｇｕｙｅｎ＠ｅｘａｍｐｌｅ．ｏｒｇ'],
    ['copied with its brackets', '<lan.nguyen@example.org>'],
    ['at the end of a sentence', ' lan.nguyen@example.org. '],
  ])('is the same %s', (_, typed) => {
    expect(hashOf(typed)).toBe(hashOf('lan.nguyen@example.org'));
  });

  it('is the same by both names of its domain', () => {
    expect(hashOf('a@日本.example')).toBe(hashOf('a@xn--wgv71a.example'));
  });

  // CVE-2019-19844 (Django), 2019 (GitHub): an address that folds to somebody else's was sent that person's link.
  it.each([
    'mıke@example.org',
    'mike@example.org.evil.example',
    'mike+1@example.org',
    'míke@example.org',
  ])('is not somebody else’s: %s', (other) => {
    expect(hashOf(other)).not.toBe(hashOf('mike@example.org'));
  });

  it('is another for every other spelling before the @', () => {
    const letters = fc.stringMatching(/^[a-z0-9.+_-]{1,20}$/);
    fc.assert(
      fc.property(letters, letters, (one, two) => {
        const clean = (name: string) => name.replace(/^[<"'\s]+/, '');
        fc.pre(clean(one) !== clean(two));
        expect(hashOf(`${one}@example.org`)).not.toBe(hashOf(`${two}@example.org`));
      }),
    );
  });

  it('is another with another key', () => {
    expect(addressHash(firstKey(Buffer.alloc(32, 4)), 'a@b.example')).not.toEqual(
      addressHash(key, 'a@b.example'),
    );
  });
});
