import { describe, expect, test } from '@jest/globals';
import { FIELD_ERRORS, PROBLEMS } from '../../core/contract/index.js';
import { differentContents, differentKeys, leftInJapanese } from './compare.js';
import {
  CITY_TEXTS,
  filesOf,
  flatten,
  localeFolders,
  messagesOf,
  registry,
  shippedCity,
} from './messages.js';

/** Names that stand in Japanese letters in every language: people look for these signs in the street. */
const PROPER_NAMES = ['こえばこ', shippedCity.name, ...registry.map((row) => row.autonym)];

const japanese = messagesOf('ja');
const others = registry.map((row) => row.tag).filter((tag) => tag !== 'ja');
const foreign = others.filter((tag) => tag !== 'ja-simple');

describe('the registry of locales', () => {
  test('names every folder, and no other', () => {
    expect(registry.map((row) => row.tag).sort()).toEqual(localeFolders().sort());
  });

  test.each(registry)('$tag has an autonym and tags that programs understand', (row) => {
    expect(row.autonym.trim()).not.toBe('');
    expect(['ltr', 'rtl']).toContain(row.dir);
    expect(typeof row.checked).toBe('boolean');
    // A tag that Intl spells in another way (ja-easy becomes ja-Easy, a script) falls back without a word.
    expect(Intl.getCanonicalLocales(row.tag)).toEqual([row.tag]);
    expect(Intl.NumberFormat.supportedLocalesOf([row.format])).toEqual([row.format]);
  });

  test('no tag, alias or autonym is there twice', () => {
    const names = registry
      .flatMap((row) => [row.tag, ...row.aliases])
      .map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    const autonyms = registry.map((row) => row.autonym);
    expect(autonyms).toEqual([...new Set(autonyms)]);
  });
});

describe('ja, the source of all others', () => {
  test('has no empty text', () => {
    expect(differentContents(japanese, japanese, 'ja')).toEqual([]);
  });

  test.each(FIELD_ERRORS)('errors has a text for the field error %s', (code) => {
    expect(japanese.get(`errors:field.${code}`)).toBeTruthy();
  });

  test.each(Object.keys(PROBLEMS))('errors has a text for the problem %s', (code) => {
    expect(japanese.get(`errors:problem.${code}`)).toBeTruthy();
  });
});

describe.each(others)('%s beside ja', (tag) => {
  test('has the same files', () => {
    expect(shippedCity.texts).toHaveProperty(tag);
    expect(filesOf(tag)).toEqual(filesOf('ja'));
  });

  test('has the same keys, with the plural forms of its language', () => {
    // A whole file that is missing is told above, not key by key.
    const there = [...filesOf(tag), CITY_TEXTS].map((file) => file.replace('.json', ''));
    const comparable = [...japanese].filter(([key]) => there.includes(key.split(':')[0] ?? ''));
    expect(differentKeys(new Map(comparable), messagesOf(tag), tag)).toEqual([]);
  });

  test('has the same {{values}} and <tags>, and no empty text', () => {
    expect(differentContents(japanese, messagesOf(tag), tag)).toEqual([]);
  });
});

test.each(foreign)('%s has nothing left in Japanese', (tag) => {
  expect(leftInJapanese(messagesOf(tag), tag, PROPER_NAMES)).toEqual([]);
});

describe('these checks can fail', () => {
  const ja = new Map(flatten({ a: '{{n}}の声', b: '<1>声</1>', c_other: '{{count}}件', d: '年' }));

  test.each([
    ['a missing key', { a: '{{n}}', b: '<1>x</1>', c_one: '1', c_other: '{{count}}' }],
    [
      'a key too many',
      { a: '{{n}}', b: '<1>x</1>', c_one: '1', c_other: '{{count}}', d: 'y', e: 'z' },
    ],
    ['a missing plural form', { a: '{{n}}', b: '<1>x</1>', c_other: '{{count}}', d: 'y' }],
    [
      'a plural form too many',
      { a: '{{n}}', b: '<1>x</1>', c_one: '1', c_few: '2', c_other: '{{count}}', d: 'y' },
    ],
  ])('%s', (_, tree) => {
    expect(differentKeys(ja, new Map(flatten(tree)), 'en')).toHaveLength(1);
  });

  test.each([
    ['an empty text', { a: ' ' }],
    ['no text', { a: ['x'] }],
    ['a lost value', { a: 'voices' }],
    ['a value too many', { a: '{{n}} {{m}}' }],
    ['a lost tag', { b: 'voice' }],
    ['another tag', { b: '<2>voice</2>' }],
    ['a lost count', { c_other: 'voices' }],
  ])('%s', (_, tree) => {
    expect(differentContents(ja, new Map(flatten(tree)), 'en')).toHaveLength(1);
  });

  test('Japanese left over, but names may stay', () => {
    const texts = new Map(
      flatten({ kana: 'こえ', kanji: '声', name: '伊勢崎市 (Isesaki)', fine: 'voice' }),
    );
    expect(leftInJapanese(texts, 'en', ['伊勢崎市'])).toHaveLength(2);
    expect(leftInJapanese(texts, 'zh-Hans', ['伊勢崎市'])).toHaveLength(1);
  });

  test('what is right passes', () => {
    const right = new Map(
      flatten({ a: 'of {{n}}', b: '<1>v</1>', c_one: 'one', c_other: '{{count}}', d: 'y' }),
    );
    expect([...differentKeys(ja, right, 'en'), ...differentContents(ja, right, 'en')]).toEqual([]);
  });
});
