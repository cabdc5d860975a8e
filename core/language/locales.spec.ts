import { describe, expect, it } from '@jest/globals';
import { Locales } from './locales.js';
import type { Locale } from './registry-file.js';

const row = (tag: string, more: Partial<Locale> = {}): Locale => ({
  tag,
  autonym: tag,
  dir: 'ltr',
  format: tag,
  checked: true,
  aliases: [],
  ...more,
});
const ROWS = [
  row('ja'),
  row('ja-simple', { readings: true, aliases: ['ja-Hira', 'ja-easy'] }),
  row('en'),
  row('fil', { aliases: ['tl'] }),
  row('pt-BR'),
  row('zh-Hans', { aliases: ['zh'] }),
];
const locales = new Locales(ROWS);
const tagsFor = (given: readonly string[], all = locales) =>
  given.map((tag) => all.match(tag)?.tag);

describe('a tag finds its locale', () => {
  it('by its own name or an alias, whatever the case', () => {
    expect(tagsFor(['JA-Simple', 'ja_easy', 'TL'])).toEqual(['ja-simple', 'ja-simple', 'fil']);
  });

  it('with more behind it than we know', () => {
    expect(tagsFor(['ja-Hira-JP', 'en-US-x-twain'])).toEqual(['ja-simple', 'en']);
  });

  it('by its language and script', () => {
    expect(tagsFor(['pt', 'pt-PT', 'ja-JP', 'tl-PH'])).toEqual(['pt-BR', 'pt-BR', 'ja', 'fil']);
  });

  it('in the other script only as long as there is none in its own', () => {
    const traditional = ['zh-TW', 'zh-HK', 'zh-Hant-MO'];
    expect(tagsFor(traditional)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
    const both = new Locales([...ROWS, row('zh-Hant')]);
    expect(tagsFor(traditional, both)).toEqual(['zh-Hant', 'zh-Hant', 'zh-Hant']);
    expect(tagsFor(['zh-CN', 'zh', 'zh-SG'], both)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
  });

  it('and none when nothing is near', () => {
    expect(tagsFor(['sw', '*', '', 'jam'])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('exactly, for an address', () => {
    expect(['EN', 'tl', 'en-US'].map((tag) => locales.exact(tag)?.tag)).toEqual([
      'en',
      'fil',
      undefined,
    ]);
  });
});

describe('a reader', () => {
  it.each([
    ['ja-simple', 'ja'],
    ['ja-easy', 'ja-JP'],
    ['zh-Hans', 'zh-Hant'],
    ['vi', 'ja'],
  ])('of %s does not read %s as their own', (reader, text) => {
    expect(locales.reads(reader, text)).toBe(false);
  });

  it.each([
    ['ja', 'ja'],
    ['ja', 'ja-simple'],
    ['ja-simple', 'ja-simple'],
    ['ja-easy', 'ja-Hira'],
    ['pt-BR', 'pt-PT'],
    ['fil', 'tl'],
  ])('of %s reads %s', (reader, text) => {
    expect(locales.reads(reader, text)).toBe(true);
  });
});

describe('the language of a text', () => {
  it.each([
    ['ja-simple', 'ja'],
    ['ja-easy', 'ja'],
    ['ja_JP', 'ja'],
    ['en-US', 'en'],
    ['pt', 'pt-BR'],
    ['tl', 'fil'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-TW'],
    ['my', 'my'],
  ])('that is said to be %s is %s', (given, tag) => {
    expect(locales.writtenAs(given)).toBe(tag);
  });

  it('is each of ours but the plain forms', () => {
    expect(ROWS.filter((locale) => !locales.written.includes(locale))).toEqual([
      locales.exact('ja-simple'),
    ]);
  });
});

it('a registry without Japanese is refused', () => {
  expect(() => new Locales([row('en')])).toThrow('ja');
});
