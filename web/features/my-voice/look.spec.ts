import { describe, expect, it } from '@jest/globals';
import { normalizeReceipt, normalizeSecret } from './look.js';

describe('a receipt number', () => {
  it.each(['KB-2026-7F3K90', 'kb20267f3k9o', 'ＫＢ－２０２６－７Ｆ３Ｋ９０', ' KB 2026 7f3k9O '])(
    '%s is understood',
    (typed) => {
      expect(normalizeReceipt(typed)).toBe('KB-2026-7F3K90');
    },
  );
  it('stays empty when nothing was typed', () => {
    expect(normalizeReceipt(' － ')).toBe('');
  });
});

describe('a secret', () => {
  it('is read without its groups, O as zero, I and L as one', () => {
    expect(normalizeSecret('4tqx 8m2p-oIl0')).toBe('4TQX8M2P0110');
  });
});
