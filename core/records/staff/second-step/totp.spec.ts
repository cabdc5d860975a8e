import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { meantBase32, toBase32 } from './base32.js';
import { codeOf, fittingStep, meantCode, newSecret, otpauthUri, stepAt } from './totp.js';

/** RFC 6238, appendix B (SHA-1). */
const SECRET = Buffer.from('12345678901234567890');

test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('the code at second %i is that of the RFC', (second, code) => {
  expect(codeOf(SECRET, stepAt(new Date(second * 1000)), 8)).toBe(code);
});

describe('a code', () => {
  const now = new Date('2026-11-27T10:00:10Z');
  const step = stepAt(now);
  it.each([
    [-2, undefined],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, undefined],
  ])('of %i steps from now', (from, fits) => {
    // Two steps may have one code by chance: this secret's have not.
    expect(fittingStep(SECRET, codeOf(SECRET, step + from), { now, last: 0 })).toBe(fits);
  });

  it('fits once, and none of before it fits any more', () => {
    const fits = (at: number) => fittingStep(SECRET, codeOf(SECRET, at), { now, last: step });
    expect([step - 1, step, step + 1].map(fits)).toEqual([undefined, undefined, step + 1]);
  });

  it('of another secret fits nowhere', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (number) => {
        const code = String(number).padStart(6, '0');
        const right = [-1, 0, 1].map((from) => codeOf(SECRET, step + from)).includes(code);
        expect(fittingStep(SECRET, code, { now, last: 0 }) !== undefined).toBe(right);
      }),
    );
  });

  it('is read as it was meant', () => {
    expect(meantCode(' 123 456')).toBe('123456');
    expect(meantCode('１２３４５６')).toBe('123456');
    for (const typed of ['12345', '1234567', '12345a', ''])
      expect(meantCode(typed)).toBeUndefined();
  });
});

describe('a secret', () => {
  it('in base32 is that of the RFC', () => {
    expect(toBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(toBase32(newSecret())).toMatch(/^[A-Z2-7]{32}$/);
  });

  it('is the same however it is typed', () => {
    expect(meantBase32(' mzxw-6ytb oi')).toBe('MZXW6YTBOI');
    expect(meantBase32('O0I1B8')).toBe('OOIIBB');
  });

  it('stands in an address that every app reads', () => {
    expect(otpauthUri('MZXW6YTB', 'mika@city', 'Koebako')).toBe(
      'otpauth://totp/Koebako:mika%40city?secret=MZXW6YTB&issuer=Koebako',
    );
  });
});
