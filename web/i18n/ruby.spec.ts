import { describe, expect, it } from '@jest/globals';
import { parseRuby, plainRuby, searchableRuby } from './ruby.js';

const text = 'お{金|かね}の {使|つか}い{方|かた}';

describe('readings', () => {
  it('are parted from the text around them', () => {
    expect(parseRuby(text)).toEqual([
      'お',
      { base: '金', reading: 'かね' },
      'の ',
      { base: '使', reading: 'つか' },
      'い',
      { base: '方', reading: 'かた' },
    ]);
  });
  it('stand in brackets where no markup may stand, or not at all', () => {
    expect(plainRuby(text, true)).toBe('お金（かね）の 使（つか）い方（かた）');
    expect(plainRuby(text, false)).toBe('お金の 使い方');
  });
  it('let kana find kanji', () => {
    expect(searchableRuby('{市民|しみん}')).toBe('市民 しみん');
  });
  it('leave other braces alone', () => {
    expect(parseRuby('{count} {|} {a|}')).toEqual(['{count} {|} {a|}']);
  });
});
