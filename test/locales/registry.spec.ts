import { describe, expect, it } from '@jest/globals';
import { loadLocales } from '../../core/infra/project-data.js';
import { acceptedTags, bestLocale } from '../../core/language/index.js';

const locales = loadLocales();

describe('the best of our languages', () => {
  it.each([
    [undefined, undefined, 'ja'],
    [undefined, 'vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    [undefined, 'en;q=0.2, pt-PT;q=0.9', 'pt-BR'],
    [undefined, 'tl', 'fil'],
    [undefined, 'in-ID', 'id'],
    [undefined, 'es-419,es;q=0.9,en;q=0.8', 'es'],
    [undefined, 'zh-CN', 'zh-Hans'],
    // Nothing nearer is there yet: most people rather read this than English or Japanese.
    [undefined, 'zh-TW,zh;q=0.9,en-US;q=0.8', 'zh-Hans'],
    [undefined, 'zh-HK', 'zh-Hans'],
    [undefined, 'de,fr', 'en'],
    [undefined, '*;q=0.1', 'ja'],
    ['es', 'vi', 'es'],
    ['sw', 'vi', 'vi'],
    ['sw', undefined, 'en'],
    ['ja-easy', undefined, 'ja-simple'],
    ['ja-Hira', undefined, 'ja-simple'],
    ['ja-x-easy', undefined, 'ja-simple'],
    ['../../etc', 'ko', 'ko'],
  ])('for lang=%s, Accept-Language=%s is %s', (lang, accept, tag) =>
    expect(bestLocale(locales, [lang, ...acceptedTags(accept)]).tag).toBe(tag),
  );

  it('are each their own best', () => {
    const tags = locales.rows.map(({ tag }) => tag);
    expect(tags.map((tag) => locales.match(tag)?.tag)).toEqual(tags);
  });

  it('are written in, but for plain Japanese', () => {
    expect(locales.rows.filter((row) => !locales.written.includes(row))).toEqual([
      locales.exact('ja-simple'),
    ]);
  });
});
