import { describe, expect, it } from '@jest/globals';
import { firstKey } from '../../../base/sealing/index.js';
import { newReceipt, normalizeReceipt, receiptSecret, secretHash } from './receipt.js';

const key = firstKey(Buffer.alloc(32, 7));
const other = firstKey(Buffer.alloc(32, 8));

describe('receipts', () => {
  it("carry the city's letters, the year and six characters", () =>
    expect(newReceipt('KB', '2026')).toMatch(/^KB-2026-[0-9A-HJKMNP-TV-Z]{6}$/));

  it.each([
    'kb-2026-7f3k9q',
    'KB 2026 7F3K9Q',
    'ＫＢ－２０２６－７Ｆ３Ｋ９Ｑ',
    'kb20267f3k9q',
    ' KB‐2026‐7F3K9Q ',
  ])('are read from "%s"', (typed) => {
    expect(normalizeReceipt('KB', typed)).toBe('KB-2026-7F3K9Q');
  });
  it("are none with another city's letters", () => {
    expect(normalizeReceipt('SMX', 'smx-2026-7f3k9q')).toBe('SMX-2026-7F3K9Q');
    expect(normalizeReceipt('SMX', 'KB-2026-7F3K9Q')).toBeUndefined();
  });
  it.each(['', 'KB-2026', 'KB-2026-7F3K9', "KB-2026-7F3K9Q' or 1=1", 'x'.repeat(10_000)])(
    'are not read from "%.20s"',
    (typed) => {
      expect(normalizeReceipt('KB', typed)).toBeUndefined();
    },
  );
});

describe('secrets', () => {
  const secret = receiptSecret(key, 'id', 'idempotency-key');

  it('are the same for the same request, and another for any other', () => {
    expect(receiptSecret(key, 'id', 'idempotency-key')).toBe(secret);
    const others = [
      receiptSecret(key, 'id2', 'idempotency-key'),
      receiptSecret(key, 'id', 'other'),
      receiptSecret(other, 'id', 'idempotency-key'),
    ];
    expect(new Set([secret, ...others]).size).toBe(4);
  });

  it('are kept as a hash of their own, however they are typed', () => {
    const stored = secretHash(key, secret);
    expect(secretHash(key, secret.toLowerCase())).toEqual(stored);
    expect(
      secretHash(key, `${secret.slice(0, 25)}${secret.endsWith('0') ? '1' : '0'}`),
    ).not.toEqual(stored);
    expect(secretHash(other, secret)).not.toEqual(stored);
  });
});
