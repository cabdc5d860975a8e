import { describe, expect, it } from '@jest/globals';
import { localizedPath, wantedLocale } from './negotiate.js';

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
