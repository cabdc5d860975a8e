import { describe, expect, it } from '@jest/globals';
import {
  coverage,
  fillSentence,
  type Names,
  openBank,
  readSentence,
  readValue,
  type SlotKind,
  sayIn,
  searchSentences,
} from './index.js';

const row = (id: string, slots?: Record<string, SlotKind>) => ({ id, topic: 'test', slots });
const bank = openBank({
  rows: [
    row('thanks'),
    row('until', { section: 'section', date: 'date' }),
    row('fee', { amount: 'amount' }),
    row('days', { count: 'count' }),
    row('period', { span: 'span' }),
    row('hours', { from: 'time', to: 'time' }),
    row('call', { telephone: 'telephone' }),
    row('where', { place: 'place' }),
    row('about', { measure: 'measure' }),
  ],
  texts: {
    ja: {
      thanks: 'ご意見をありがとうございます。',
      until: '{{section}}が{{date}}までに対応します。',
      fee: '手数料は{{amount}}です。',
      days: '{{count}}日ほどかかります。',
      period: '申込みの期間は{{span}}です。',
      hours: '窓口は{{from}}から{{to}}まで開いています。',
      call: '電話番号は{{telephone}}です。',
      where: '場所は{{place}}です。',
      about: '施策「{{measure}}」の担当が読みました。',
    },
    'ja-simple': {
      thanks: '{意見|いけん}を ありがとう ございます。',
      until: '{{section}}が {{date}}までに します。',
      fee: 'お{金|かね}は {{amount}}です。',
      period: '{申|もう}しこみは {{span}}です。',
      hours: '{{from}}から {{to}}まで です。',
    },
    en: {
      thanks: 'Thank you for your opinion.',
      until: 'The {{section}} will see to it by {{date}}.',
      fee: 'The fee is {{amount}}.',
      days: 'It takes some time.',
      period: 'Applications: {{span}}.',
      hours: 'Open from {{from}} to {{to}}.',
      call: 'Telephone: {{telephone}}.',
      where: 'Place: {{place}}.',
      about: 'Read by those in charge of “{{measure}}”.',
    },
    es: { fee: 'La tasa es de {{amount}}.' },
  },
  sections: ['まめ課', 'まめ税課', '水道局'],
  measures: ['橋を直す'],
  formats: { ja: 'ja-JP', 'ja-simple': 'ja-JP', en: 'en-GB', es: 'es-PE' },
});
const names: Names = (kind, japanese, lang) =>
  lang === 'en' && kind === 'section' && japanese === 'まめ課' ? 'Bean Section' : undefined;
const said = (text: string, lang: string) => {
  const read = readSentence(bank, text);
  return read && sayIn(bank, read, lang, names);
};

describe('a Japanese sentence is read as one of the bank', () => {
  it.each([
    ['まめ税課が12月3日までに対応します。', { section: 'まめ税課', date: { month: 12, day: 3 } }],
    [
      'まめ課が２０２６年１２月３日（木）までに対応します。',
      { section: 'まめ課', date: { year: 2026, month: 12, day: 3, weekday: 4 } },
    ],
    [
      'まめ課が 令和9年1月4日 までに 対応します。',
      { section: 'まめ課', date: { year: 2027, month: 1, day: 4 } },
    ],
    ['手数料は1,200円です。', { amount: 1200 }],
    ['手数料は3万円です。', { amount: 30000 }],
    ['手数料は2億3,000万円です。', { amount: 230000000 }],
    ['手数料は1.5万円です。', { amount: 15000 }],
    ['手数料は3万5千円です。', { amount: 35000 }],
    [
      '申込みの期間は12月28日から1月8日までです。',
      { span: { from: { month: 12, day: 28 }, to: { month: 1, day: 8 } } },
    ],
    [
      '申込みの期間は2026年12月28日〜1月8日です。',
      { span: { from: { year: 2026, month: 12, day: 28 }, to: { year: 2027, month: 1, day: 8 } } },
    ],
    [
      '窓口は午前8時30分から17:15まで開いています。',
      { from: { hour: 8, minute: 30 }, to: { hour: 17, minute: 15 } },
    ],
    ['電話番号は０２７０－２４－５１１１です。', { telephone: '0270-24-5111' }],
    ['場所はまめの郷 2階です。', { place: 'まめの郷 2階' }],
    ['施策「橋を直す」の担当が読みました。', { measure: '橋を直す' }],
  ])('%s', (text, values) => {
    expect(readSentence(bank, text)?.values).toEqual(values);
  });
});

describe('a person looks at it, where', () => {
  it.each([
    ['a sentence is longer', 'ご意見をありがとうございます。また書いてください。'],
    ['a word is another', 'ご相談をありがとうございます。'],
    ['nobody knows the section', 'ゆめ課が12月3日までに対応します。'],
    ['there is no such day', 'まめ課が2月30日までに対応します。'],
    ['a year has no such day', 'まめ課が2027年2月29日までに対応します。'],
    ['a weekday is another', 'まめ課が2026年12月3日（金）までに対応します。'],
    ['an hour is none', '窓口は25時から26時まで開いています。'],
    ['an hour is meant in two ways', '窓口は午前8時から午後12時まで開いています。'],
    ['an amount has its parts in another order', '手数料は3千2万円です。'],
    ['a span ends before it begins', '申込みの期間は2026年12月8日から2026年12月1日までです。'],
    ['a place is half a sentence', '場所は後日決まる予定です。'],
    ['a place holds a second thought', '場所は市役所ではなく公園です。'],
  ])('%s: %s', (_, text) => {
    expect(readSentence(bank, text)).toBeUndefined();
  });
});

describe('what somebody writes into a gap', () => {
  it.each<[SlotKind, string, unknown]>([
    ['date', ' １２月３日 ', { month: 12, day: 3 }],
    ['amount', '1万円', 10000],
    ['section', 'まめ課', 'まめ課'],
    ['place', '川の家', '川の家'],
  ])('is read as its kind: %s %s', (kind, text, value) => {
    expect(readValue(bank, kind, text)).toEqual(value);
  });

  it.each<[SlotKind, string]>([
    ['date', '13月3日'],
    ['date', '12月3日ごろ'],
    ['amount', '1万'],
    ['count', '三'],
    ['telephone', '0270'],
    ['section', 'ゆめ課'],
    ['place', '場所は未定'],
    ['place', ''],
  ])('is none of its kind: %s %s', (kind, text) => {
    expect(readValue(bank, kind, text)).toBeUndefined();
  });
});

describe('a sentence is said in another language', () => {
  it.each([
    [
      'まめ課が2026年12月3日（木）までに対応します。',
      'The Bean Section will see to it by Thursday, 3 December 2026.',
    ],
    ['水道局が12月3日までに対応します。', 'The 水道局 will see to it by 3 December.'],
    ['手数料は1万2,000円です。', 'The fee is 12,000 Japanese yen.'],
    ['申込みの期間は12月1日から12月7日までです。', 'Applications: 1 December – 7 December.'],
    ['窓口は8時30分から午後5時まで開いています。', 'Open from 08:30 to 17:00.'],
  ])('%s', (text, english) => {
    expect(said(text, 'en')).toBe(english);
  });

  it('with readings and the halves of the day in plain Japanese', () => {
    expect(said('窓口は8時30分から13時まで開いています。', 'ja-simple')).toBe(
      '{午前|ごぜん} 8時 30分から {午後|ごご} 1時まで です。',
    );
    expect(said('まめ課が2026年12月3日（木）までに対応します。', 'ja-simple')).toBe(
      'まめ課が 2026年 12月 3日（{木曜日|もくようび}）までに します。',
    );
  });

  it('and is not said where the language lacks it', () => {
    expect(said('ご意見をありがとうございます。', 'es')).toBeUndefined();
    expect(said('手数料は500円です。', 'ne')).toBeUndefined();
  });

  it('and is not said without a value that the Japanese says', () => {
    expect(said('3日ほどかかります。', 'en')).toBeUndefined();
  });
});

describe('a sentence is filled', () => {
  it('with its values as Japanese writes them', () => {
    const values = { section: 'まめ課', date: { year: 2026, month: 12, day: 3, weekday: 4 } };
    expect(fillSentence(bank, { id: 'until', values })).toBe(
      'まめ課が2026年12月3日（木）までに対応します。',
    );
  });

  it('and not where a value is missing or nobody knows it', () => {
    expect(fillSentence(bank, { id: 'until', values: { section: 'まめ課' } })).toBeUndefined();
    expect(fillSentence(bank, { id: 'gone', values: {} })).toBeUndefined();
  });
});

describe('a search in the bank', () => {
  const found = (words: string) => searchSentences(bank, words).map(({ id }) => id);

  it('finds words as they are written, whatever their width and kana', () => {
    expect(found('ｻﾞｲﾑ')).toEqual([]);
    expect(found('手数料')).toEqual(['fee']);
    expect(found('期間　申込み')).toEqual(['period']);
  });

  it('finds them by the reading of the plain form', () => {
    expect(found('いけん')).toEqual(['thanks']);
    expect(found('イケン')).toEqual(['thanks']);
  });

  it('gives what begins with the word first, and no more than asked for', () => {
    expect(found('は')[0]).toBe('fee');
    expect(searchSentences(bank, '', 2)).toHaveLength(2);
    expect(found('窓口')).toEqual(['hours']);
  });
});

it('a text is covered as far as its sentences are in the bank', () => {
  const text = 'ご意見をありがとうございます。橋は古いです。\n手数料は500円です。';
  expect(coverage(bank, text)).toEqual({ sentences: 3, covered: 2 });
  expect(coverage(bank, '')).toEqual({ sentences: 0, covered: 0 });
});
