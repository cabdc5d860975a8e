import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanLogin, cleanText } from './clean.js';

/** Signs that are often met, and those that go wrong, thickly mixed. */
const HOSTILE = [
  ...'aあ字한ש١ \t\n\r\u000b\u000c\u0085\u2028\u2029\u0000\u0007\u001b\u007f\u009f\ufeff\ufffe',
  ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\ufffa',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  '🇯🇵',
];
const hostile = fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 60 });
const anyText = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const CONTROL = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;

describe.each([
  ['a text', cleanText],
  ['a line', cleanLine],
] as const)('%s that was typed', (name, clean) => {
  it('comes out without controls and half signs', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(clean(typed)).not.toMatch(CONTROL);
        if (name === 'a line') expect(clean(typed)).not.toMatch(/[\t\n]/);
      }),
    );
  });

  it('is as clean after the first time as after the second', () => {
    fc.assert(fc.property(anyText, (typed) => expect(clean(clean(typed))).toBe(clean(typed))));
  });

  it('never grows', () => {
    fc.assert(
      fc.property(anyText, (typed) =>
        expect(clean(typed).length).toBeLessThanOrEqual(typed.length),
      ),
    );
  });

  it('stays to the letter where it is clean: families, flags, joiners, accents, both directions', () => {
    const fine = fc.string({
      unit: fc.constantFrom(
        ...['ぱ', 'प\u094d\u200dर', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'ế', 'e\u0301', 'שלום', 'مرحبا', 'a', '7'],
        ...['„', '\u200f', '\u2067אב\u2069', '\u202aab\u202c', 'soft\u00adhyphen', '\u3000x'],
      ),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(fc.property(fine, (typed) => expect(clean(typed)).toBe(typed.trim())));
  });
});

describe('what breaks a line somewhere', () => {
  it.each(['\r\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'])(
    'is a line break in a text and a space in a line: %j',
    (sign) => {
      expect(cleanText(`公園${sign}ベンチ`)).toBe('公園\nベンチ');
      expect(cleanLine(`公園${sign}ベンチ`)).toBe('公園 ベンチ');
    },
  );

  it('keeps a tab in a text, and makes it a space in a line', () => {
    expect(cleanText('表\tの列')).toBe('表\tの列');
    expect(cleanLine('Anna\tMaria')).toBe('Anna Maria');
  });
});

describe('controls of direction', () => {
  it.each([
    ['an override and its end', '左\u202dABC\u202c右', '左ABC右'],
    ['an override without end', 'x\u202eyz', 'xyz'],
    ['an isolate without end', 'a\u2067b', 'ab'],
    ['an end without beginning', 'a\u2069b\u202cc', 'abc'],
    ['a beginning whose end stands on the next line', '\u2068a\nb\u2069', 'a\nb'],
    ['an embedding left open in an isolate', '\u2066a\u202bb\u2069c', '\u2066ab\u2069c'],
    [
      'an end of an embedding that is outside',
      '\u202ba\u2066b\u202cc\u2069d\u202c',
      '\u202ba\u2066bc\u2069d\u202c',
    ],
  ])('%s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });
});

describe('a login', () => {
  it.each([
    ['ＳＡＴＯ＠ＣＩＴＹ', 'sato@city'],
    [' Tanaka\u200b@City\t', 'tanaka@city'],
    ['ｽﾞ', 'ズ'],
    ['\u202eabc', 'abc'],
  ])('%j is the same as %s', (typed, login) => {
    expect(cleanLogin(typed)).toBe(login);
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(anyText, (typed) =>
        expect(cleanLogin(cleanLogin(typed))).toBe(cleanLogin(typed)),
      ),
    );
  });
});
