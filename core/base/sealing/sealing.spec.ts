import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../contract/index.js';
import {
  CannotOpen,
  isSealed,
  KeyInHand,
  keyFor,
  keyPairOf,
  lock,
  mapTexts,
  newKeyPair,
  openText,
  openTexts,
  openWith,
  sealText,
  sealTo,
  unlock,
} from './index.js';

const bytes = fc.uint8Array({ maxLength: 500 }).map((some) => Buffer.from(some));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

describe('a sealed box', () => {
  test('opens for its key at its place, whatever is in it', () => {
    const pair = newKeyPair();
    fc.assert(
      fc.property(bytes, fc.string(), (clear, place) => {
        expect(openWith(pair, sealTo(pair.publicKey, clear, place), place)).toEqual(clear);
      }),
    );
  });

  test('opens for no other key and at no other place', () => {
    const box = sealTo(newKeyPair().publicKey, Buffer.from('secret'), 'here');
    const pair = newKeyPair();
    expect(() => openWith(pair, box, 'here')).toThrow(CannotOpen);
    const own = sealTo(pair.publicKey, Buffer.from('secret'), 'here');
    expect(() => openWith(pair, own, 'there')).toThrow(CannotOpen);
  });

  test('with any bit changed or any end missing opens no more', () => {
    const pair = newKeyPair();
    const box = sealTo(pair.publicKey, Buffer.from('a secret'), '');
    fc.assert(
      fc.property(fc.nat(box.length * 8 - 1), (bit) => {
        const damaged = Buffer.from(box);
        // The highest bit of a key on the curve says nothing (RFC 7748).
        fc.pre(bit !== 255);
        damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(() => openWith(pair, damaged, '')).toThrow(CannotOpen);
      }),
    );
    for (let end = 0; end < box.length; end++)
      expect(() => openWith(pair, box.subarray(0, end), '')).toThrow(CannotOpen);
  });

  test('of the same text is another one each time', () => {
    const { publicKey } = newKeyPair();
    expect(sealText(publicKey, 'x', '')).not.toBe(sealText(publicKey, 'x', ''));
  });

  test('under a common key opens at its place only', () => {
    const key = keyFor(Buffer.from('k'), 'test');
    const locked = lock(key, Buffer.from('clear'), 'a');
    expect(unlock(key, locked, 'a').toString()).toBe('clear');
    expect(() => unlock(key, locked, 'b')).toThrow(CannotOpen);
    expect(() => unlock(keyFor(Buffer.from('k'), 'other'), locked, 'a')).toThrow(CannotOpen);
  });
});

describe('a key', () => {
  test('has the public half that it was made with', () => {
    const { publicKey, privateKey } = newKeyPair();
    expect(keyPairOf(privateKey).publicKey).toEqual(publicKey);
  });

  test('in hand is printed by nothing', () => {
    const { privateKey } = newKeyPair();
    const key = new KeyInHand(privateKey);
    for (const said of [JSON.stringify({ key }), inspect({ key }, { depth: 9 })]) {
      expect(said).toContain('key');
      for (const form of ['hex', 'base64', 'base64url'] as const)
        expect(said).not.toContain(privateKey.toString(form).slice(0, 8));
    }
  });
});

describe('a sealed text', () => {
  const pair = newKeyPair();
  const key = new KeyInHand(pair.privateKey);

  test('is opened as it was written, sealed once however often', () => {
    fc.assert(
      fc.property(text, (written) => {
        fc.pre(!isSealed(written));
        const sealed = sealText(pair.publicKey, written, 'v');
        expect(isSealed(sealed)).toBe(true);
        expect(sealText(pair.publicKey, sealed, 'v')).toBe(sealed);
        expect(openText(key, sealed, 'v')).toBe(written);
      }),
    );
  });

  test('is nothing that a person can send', () => {
    const sealed = sealText(pair.publicKey, 'x', '');
    expect(isSealed(cleanText(sealed))).toBe(false);
  });

  test('is found wherever it stands, and what is none stays as it is', () => {
    const at = new Date(0);
    const value = { a: ['clear', { b: 'deep' }], n: 1, at, nothing: null };
    const sealed = mapTexts(value, (one) => sealText(pair.publicKey, one, ''));
    expect(JSON.stringify(sealed)).not.toMatch(/clear|deep/);
    expect(openTexts(sealed, key, '')).toEqual({ value, closed: false });
  });

  test('that nobody here can open is empty, and said to be closed', () => {
    const sealed = { a: sealText(pair.publicKey, 'x', ''), b: 'clear' };
    const other = new KeyInHand(newKeyPair().privateKey);
    for (const hand of [undefined, other])
      expect(openTexts(sealed, hand, '')).toEqual({ value: { a: '', b: 'clear' }, closed: true });
  });
});
