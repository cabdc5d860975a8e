import { describe, expect, it } from '@jest/globals';
import { saysSomething } from './says-something.js';

describe('a text says something', () => {
  it.each([
    ['one letter of any script', 'я'],
    ['one kanji', '駅'],
    ['a figure', '３'],
    ['a hand that says yes', '👍🏽'],
    ['a flag', '🇳🇵'],
    ['a heart with its selector', '❤️'],
    ['Braille', '⠓⠊'],
    ['Nepali', 'हो'],
    ['a letter among fillers', '\u3164\u2800g\ufe0f'],
  ])('%s', (_, text) => {
    expect(saysSomething(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['Hangul fillers of both widths and both places', '\u115f\u1160\u3164\uffa0'],
    ['empty Braille', '\u2800 \u2800'],
    ['accents on nothing', '\u0301\u3099\u0903'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['joiners and marks of direction', '\u200d\u200e\u2060\u061c'],
    ['a skin colour alone', '🏿'],
    ['marks of a sentence', '?!…。、「」‼⁉〰'],
    ['signs of money, law and sums', '¥€©®™+='],
    ['a long mark alone', 'ーー〜ｰ'],
    ['what stands for a picture that is lost', '\ufffc\ufffd'],
  ])('not: %s', (_, text) => {
    expect(saysSomething(text)).toBe(false);
  });
});
