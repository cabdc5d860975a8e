import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passwordFault } from './password-rules.js';

const ABOUT = ['counsA', '山田 花子', 'Yamada Hanako', '伊勢崎市', 'isesaki'];

describe('a password', () => {
  it.each([
    'aaaaaaaaaaaa',
    'password1234',
    'P@ssw0rd1234!!',
    'koebakokoebako',
    'counsA-counsA',
    'yamadahanako1990',
    'isesaki-2026-2026',
    '山田花子山田花子山田花子',
    'qwertyuiop123',
    '123456789012',
    '111122221111',
  ])('%s is easy to guess', (password) =>
    expect(passwordFault(password, ABOUT)).toBe('easy_to_guess'),
  );

  it.each(['short', 'x7#kQ2!mZ9p', '１２３４５'])('%s is too short', (password) =>
    expect(passwordFault(password, ABOUT)).toBe('too_short'),
  );

  it.each([
    'a-long-test-password',
    'correct horse battery',
    'むらさきいろのかさをわすれた',
    '849201735526',
    'tR9kdWq2-mmv',
  ])('%s is taken', (password) => expect(passwordFault(password, ABOUT)).toBeUndefined());

  it('that repeats what a stranger knows is never taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('counsA', 'yamada', 'password', 'koebako'),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 9_999 }),
        (word, times, figures) =>
          expect(passwordFault(word.repeat(times) + figures, ABOUT)).toBeDefined(),
      ),
    );
  });

  it('of random letters is always taken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'bcfghjkmpruvxyz'), { minLength: 14, maxLength: 30 }),
        (letters) => {
          fc.pre(new Set(letters).size > 8);
          expect(passwordFault(letters.join(''), ABOUT)).toBeUndefined();
        },
      ),
    );
  });
});
