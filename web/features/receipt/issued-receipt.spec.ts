import { describe, expect, it } from '@jest/globals';
import { figures, receiptHeader, submissionPath } from './issued-receipt.js';

describe('typed numbers', () => {
  it.each(['KB-2026-7F3K9Q', 'ＫＢ－２０２６－７Ｆ３Ｋ９Ｑ', ' KB 2026・7F3K9Q '])(
    'as a path: %s',
    (typed) => {
      expect(submissionPath(typed)).toBe('/api/submissions/KB20267F3K9Q');
    },
  );
  it('as a header: only what a header can carry', () => {
    expect(receiptHeader('４tqx 8m2p‐oIl0声\n')).toEqual({ authorization: 'Receipt 4tqx8m2poIl0' });
  });
  it('are empty when nothing was typed, and never another path', () => {
    expect(figures(' － ')).toBe('');
    expect(submissionPath('../../staff')).toBe('/api/submissions/staff');
  });
});
