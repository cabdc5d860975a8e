import { describe, expect, it } from '@jest/globals';
import { choseLanguage, localizedPath, missingScript, wantedLocale } from './negotiate.js';
import { LOCALES } from './registry.js';

const asked = (headers: Record<string, string>) => new Request('http://x/', { headers });

describe('the language of a visitor', () => {
  it.each([
    [{ 'accept-language': 'pt-PT,pt;q=0.9,en;q=0.8' }, 'pt-BR'],
    [{ 'accept-language': 'zh-TW' }, 'zh-Hans'],
    [{ 'accept-language': 'en;q=0.1, tl' }, 'fil'],
    [{ 'accept-language': 'ja-JP' }, 'ja'],
    [{ 'accept-language': 'sw' }, 'en'],
    [{ 'accept-language': '*' }, 'ja'],
    [{}, 'ja'],
    [{ cookie: 'a=b; lang=vi', 'accept-language': 'en' }, 'vi'],
    [{ cookie: 'lang=%E0%A4%A', 'accept-language': 'en' }, 'en'],
    [{ 'accept-language': 'en_US' }, 'en'],
  ])('%j is %s', (headers, tag) => {
    expect(wantedLocale(asked(headers)).tag).toBe(tag);
  });
});

describe('a path', () => {
  it.each([
    ['/vi/plan', undefined],
    ['/ja-easy/opinion', '/ja-simple/opinion'],
    ['/JA-simple', '/ja-simple'],
    ['/tl/plan', '/fil/plan'],
    ['/sw/plan', '/en/plan'],
    ['/zh-TW/plan', '/zh-Hans/plan'],
    ['/', '/ja'],
    ['/opinion', '/ja/opinion'],
    ['/favicon.ico', undefined],
    ['/.well-known/change-password', undefined],
    ['/apple-touch-icon-precomposed.png', undefined],
  ])('%s leads to %s', (path, target) => {
    expect(localizedPath(path, asked({}))).toBe(target);
  });

  it('with a language that is not ours leads to what its visitor would rather read', () => {
    expect(localizedPath('/sw/plan', asked({ 'accept-language': 'vi' }))).toBe('/vi/plan');
  });
});

describe('a language is chosen', () => {
  const page = (tag: string, from?: string) =>
    new Request(`http://web:3000/${tag}/plan`, from ? { headers: { referer: from } } : {});
  const chosen = (tag: string, from?: string) =>
    choseLanguage(page(tag, from), LOCALES.exact(tag) ?? LOCALES.source, 'https://koe.example');

  it.each(['http://web:3000/ne', 'https://koe.example/ne/plan?q=x'])(
    'by whoever comes from %s, a page of ours in another',
    (from) => expect(chosen('en', from)).toBe(true),
  );

  it.each([
    ['a link that somebody sent', undefined],
    ['a search engine', 'https://search.example/ne/'],
    ['a page in the same language', 'https://koe.example/en/opinions'],
    ['a page without one', 'https://koe.example/'],
    ['what is no address', 'ne'],
  ])('by nobody who comes from %s', (_, from) => expect(chosen('en', from)).toBe(false));
});

it.each([
  ['zh-TW,zh;q=0.8', 'zh-Hans', 'zh-Hant'],
  ['zh-HK', 'zh-Hans', 'zh-Hant'],
  ['zh-CN', 'zh-Hans', undefined],
  ['pt-PT', 'pt-BR', undefined],
  ['zh-TW', 'en', undefined],
  ['', 'zh-Hans', undefined],
])('whoever asks for %j on a page in %s misses %s', (wanted, tag, missing) => {
  const page = LOCALES.exact(tag) ?? LOCALES.source;
  expect(missingScript(asked({ 'accept-language': wanted }), page)).toBe(missing);
});
