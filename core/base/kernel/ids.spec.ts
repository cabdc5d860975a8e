import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crockford, normalizeCrockford, randomCrockford, uuidV7 } from './ids.js';

describe('ids', () => {
  it('are version 7 and sort by time', () => {
    const ids = [0, 1, 1_000, 1e12].map((ms) => uuidV7(new Date(ms)));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
  });

  it('do not repeat', () => {
    const now = new Date();
    expect(new Set(Array.from({ length: 20_000 }, () => uuidV7(now))).size).toBe(20_000);
  });
});

describe('numbers that people copy', () => {
  it('use every letter of the alphabet about equally, and only those', () => {
    const counts = new Map<string, number>();
    for (const c of Array.from({ length: 8_000 }, () => randomCrockford(8)).join(''))
      counts.set(c, (counts.get(c) ?? 0) + 1);
    expect([...counts.keys()].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    // 64,000 draws, 2,000 expected each: eight standard deviations.
    for (const n of counts.values()) expect(Math.abs(n - 2_000)).toBeLessThan(360);
  });

  it('are read back however they were typed', () => {
    const wide = (s: string): string =>
      s.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const secret = crockford(bytes, 26);
        const grouped = (secret.match(/.{1,4}/g) ?? []).join(' ');
        for (const typed of [
          secret.toLowerCase(),
          grouped,
          wide(grouped),
          secret.replace(/0/g, 'O').replace(/1/g, 'l'),
        ]) {
          expect(normalizeCrockford(typed)).toBe(secret);
        }
      }),
    );
  });
});
