import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baseOf, sameLanguage, scriptOf, tagOf } from './tags.js';

describe('a tag', () => {
  it.each([
    ['pt_BR', 'pt-br'],
    [' ja-Hira ', 'ja-hira'],
    ['es-419', 'es-419'],
    ['es-ES_tradnl', 'es-es-tradnl'],
    ['*', undefined],
    ['', undefined],
    ['-BE', undefined],
    ['../../etc', undefined],
    ['chrome://global/locale/intl.properties', undefined],
    [`en${'-a'.repeat(5_000)}`, undefined],
  ])('as it was given, %j, is compared as %j', (given, tag) => {
    expect(tagOf(given)).toBe(tag);
  });

  it('has its language in front, whole', () => {
    expect(['ja-simple', 'JA_jp', 'jam', ''].map(baseOf)).toEqual(['ja', 'ja', 'jam', '']);
  });
});

describe('the script of a tag', () => {
  it.each([
    ['ne', 'Deva'],
    ['zh-TW', 'Hant'],
    ['uz-Cyrl', 'Cyrl'],
    ['und-Ethi', 'Ethi'],
    ['und', undefined],
    ['*', undefined],
  ])('%s: %s', (tag, script) => {
    expect(scriptOf(tag)).toBe(script);
  });
});

describe('two tags', () => {
  it.each([
    ['pt-PT', 'pt-BR'],
    ['ja', 'ja-simple'],
    ['tl', 'fil'],
    ['in', 'id'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['en_GB', 'EN-us'],
  ])('%s and %s mean one language in one script', (a, b) => {
    expect(sameLanguage(a, b)).toBe(true);
  });

  it.each([
    ['zh-Hans', 'zh-Hant'],
    ['zh-CN', 'zh-HK'],
    ['ja', 'jam'],
    ['id', 'ms'],
    ['ne', 'hi'],
    ['', 'ja'],
    ['und', 'en'],
    ['und-Arab', 'ar'],
  ])('%s and %s do not', (a, b) => {
    expect(sameLanguage(a, b)).toBe(false);
  });

  it('may be any strings, and each is the same as itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(sameLanguage(a, a)).toBe(true);
        expect(sameLanguage(a, b)).toBe(sameLanguage(b, a));
      }),
    );
  });
});
