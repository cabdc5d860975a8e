import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinShares, splitKey } from './shares.js';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((some) => Buffer.from(some));

describe('the halves of a recovery key', () => {
  test('make the key in either order, as they are typed', () => {
    fc.assert(
      fc.property(key, (whole) => {
        const [a, b] = splitKey(whole);
        expect(joinShares(b, a)).toEqual(whole);
        expect(joinShares(` ${a.toUpperCase()}\n`, b.replaceAll('-', ' '))).toEqual(whole);
      }),
    );
  });

  test('are other ones each time, so that one alone says nothing', () => {
    const whole = Buffer.alloc(32, 7);
    const halves = [...splitKey(whole), ...splitKey(whole)];
    expect(new Set(halves).size).toBe(4);
  });

  test('with one sign wrong, or one too few, are none', () => {
    const [a, b] = splitKey(Buffer.alloc(32, 1));
    const wrong = (a[0] === '0' ? '1' : '0') + a.slice(1);
    expect(joinShares(wrong, b)).toBeUndefined();
    expect(joinShares(a.slice(0, -1), b)).toBeUndefined();
  });
});
