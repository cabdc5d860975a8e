import { describe, expect, it } from '@jest/globals';
import { loadLocales } from '../../core/infra/project-data.js';

const locales = loadLocales();

describe('the best language for a request', () => {
  it.each([
    [undefined, undefined, 'ja'],
    [undefined, 'vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    [undefined, 'en;q=0.2, pt-PT;q=0.9', 'pt-BR'],
    [undefined, 'tl', 'fil'],
    [undefined, 'zh-CN', 'zh-Hans'],
    [undefined, 'de,fr', 'ja'],
    [undefined, '*;q=0.1', 'ja'],
    ['es', 'vi', 'es'],
    ['ja-easy', undefined, 'ja-simple'],
    ['ja-Hira', undefined, 'ja-simple'],
    ['../../etc', 'ko', 'ko'],
  ])('lang=%s, Accept-Language=%s: %s', (lang, accept, tag) =>
    expect(locales.best(lang, accept)).toBe(tag),
  );
});
