import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReadings, printReadings, searchableReadings, withoutReadings } from './readings.js';

const text = 'お{金|かね}の {使|つか}い{方|かた}';

describe('readings', () => {
  it('are parted from the text around them', () => {
    expect(parseReadings(text)).toEqual([
      'お',
      { base: '金', reading: 'かね' },
      'の ',
      { base: '使', reading: 'つか' },
      'い',
      { base: '方', reading: 'かた' },
    ]);
  });
  it('stand in brackets where no markup may stand, or not at all', () => {
    expect(printReadings(text)).toBe('お金（かね）の 使（つか）い方（かた）');
    expect(withoutReadings(text)).toBe('お金の 使い方');
  });
  it('let kana find kanji', () => {
    expect(searchableReadings('{市民|しみん}')).toBe('市民 しみん');
  });
  // https://github.com/ankitects/anki/pull/335: a reading must not take the words before it along.
  it('belong to their own word, also without spaces between them', () => {
    expect(printReadings('今日、{暗記|あんき}と{勉強|べんきょう}した')).toBe(
      '今日、暗記（あんき）と勉強（べんきょう）した',
    );
  });
  // https://github.com/whiteleaf7/narou/issues/155: other brackets and bars on the same line.
  it('leave brackets and bars around them as they are', () => {
    expect(printReadings('（注）《例》｜{声|こえ}|')).toBe('（注）《例》｜声（こえ）|');
  });
  it('leave other braces alone', () => {
    expect(parseReadings('{count} {|} {a|}')).toEqual(['{count} {|} {a|}']);
  });
});

describe('any text', () => {
  const written = (text: string) =>
    parseReadings(text)
      .map((part) => (typeof part === 'string' ? part : `{${part.base}|${part.reading}}`))
      .join('');
  const free = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[{}|]/g, ''));
  const word = fc.tuple(free, free).map(([a, b]) => ({ base: `字${a}`, reading: `じ${b}` }));

  it('is parted without losing a character', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), braces), (text) => {
        expect(written(text)).toBe(text);
      }),
    );
  });

  it('has no markup left, but all its words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(free, word)), (parts) => {
        const text = parts
          .map((p) => (typeof p === 'string' ? p : `{${p.base}|${p.reading}}`))
          .join('');
        const bases = parts.map((p) => (typeof p === 'string' ? p : p.base)).join('');
        expect(withoutReadings(text)).toBe(bases);
        expect(printReadings(text) + searchableReadings(text)).not.toMatch(/[{}|]/);
      }),
    );
  });

  it('of 100,000 braces is read at once', () => {
    const started = performance.now();
    for (const flood of ['{', '{a|', '{a|b', '}|{']) parseReadings(flood.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const braces = fc
  .array(fc.constantFrom('{', '}', '|', '字', 'じ', '{字|じ}', '{{value}}'))
  .map((parts) => parts.join(''));
