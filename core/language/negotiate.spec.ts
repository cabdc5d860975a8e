import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Locales } from './locales.js';
import { acceptedTags, bestLocale } from './negotiate.js';

const row = (tag: string) =>
  ({ tag, autonym: tag, dir: 'ltr', format: tag, checked: true, aliases: [] as string[] }) as const;
const locales = new Locales(['ja', 'en', 'vi', 'fr'].map(row));
const best = (...wishes: (string | null | undefined)[]) => bestLocale(locales, wishes).tag;

describe('an Accept-Language header', () => {
  it.each([
    ['en;q=0.2, pt-PT;q=0.9,vi', ['vi', 'pt-pt', 'en']],
    ['en;q=0.5,vi;Q=0.5,ja; q = 0.8', ['ja', 'en', 'vi']],
    ['en;level=1;q=0.1, vi;q=0.2', ['vi', 'en']],
    ['ja;q=0, vi;q=none, es;q=-1, ko;q=, en;q=2', ['en']],
    ['*;q=0.8, , ;q=1', []],
    [undefined, []],
    [null, []],
  ])('%j is read as %j', (header, tags) => {
    expect(acceptedTags(header)).toEqual(tags);
  });

  // As browsers and programs have really sent them; each broke a neighbour.
  it.each([
    // https://github.com/QupZilla/qupzilla/issues/696
    ['en-GB, en-us;q=0,8, en;q=0,6, en_US;q=0,4, *', ['en-gb']],
    // https://github.com/r18n/r18n/pull/134
    ['fr-FR,fr;q=0.97,en-EN;q=0.47,-BE;q=0.43', ['fr-fr', 'fr', 'en-en']],
    // https://github.com/socketry/http-accept/issues/15
    ['en,en_US;q=0.9', ['en', 'en-us']],
    // https://github.com/koa-modules/locale/issues/5
    ['es-419,es;q=0.9', ['es-419', 'es']],
    // https://github.com/eclipse-ee4j/jersey/issues/3273
    [
      'es-ES_tradnl, chrome://global/locale/intl.properties, q=0.5, Croatianq, q=0.01',
      ['es-es-tradnl'],
    ],
    // https://github.com/smeevil/set_locale/pull/8
    ['zh-Hans-CN;q=0.5', ['zh-hans-cn']],
  ])('that is odd, %j, gives what can be read of it', (header, tags) => {
    expect(acceptedTags(header)).toEqual(tags);
  });

  // https://www.cve.org/CVERecord?id=CVE-2022-32149, https://github.com/honojs/hono/pull/4758
  it.each([
    ['parts', `${'a;'.repeat(500_000)}"`],
    ['languages', 'sw,'.repeat(500_000)],
    ['subtags', `en${'-a'.repeat(500_000)}`],
    ['underscores', '_'.repeat(1_000_000)],
    ['spaces', `en;q${' '.repeat(1_000_000)}`],
  ])('that is a flood of %s costs next to nothing', (_, header) => {
    const started = performance.now();
    acceptedTags(header);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the best locale', () => {
  it.each([
    [['vi', 'en'], 'vi'],
    [['sw', 'vi'], 'vi'],
    [['sw', 'de-AT'], 'en'],
    [[undefined, null, '', '*', '../../etc'], 'ja'],
    [[], 'ja'],
  ])('for %j is %s', (wishes, tag) => {
    expect(best(...wishes)).toBe(tag);
  });

  it('is Japanese where there is no English to offer', () => {
    expect(bestLocale(new Locales([row('ja')]), ['sw']).tag).toBe('ja');
  });

  it('is one of ours for any header, and again the same when it is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyHeader), (header) => {
        const found = bestLocale(locales, acceptedTags(header));
        expect(locales.rows).toContain(found);
        expect(bestLocale(locales, [found.tag, ...acceptedTags(header)])).toBe(found);
      }),
    );
  });
});

const anyHeader = fc
  .array(fc.tuple(fc.constantFrom('ja', 'en-US', 'vi', 'sw', '*', 'x', 'fr_CA'), fc.double()))
  .map((wishes) => wishes.map(([tag, q]) => `${tag};q=${q}`).join(', '));
