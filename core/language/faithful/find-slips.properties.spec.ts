import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSlips } from './index.js';

/** Sentences of which a text may be made, in each language: with figures, days, times and a no. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '3月9日の午前10時に来てください。',
    '費用は4,800円です。',
    '中には入れません。',
    '電話は03-5555-0142です。',
  ],
  en: [
    'Please come at 10 am on 9 March.',
    'The cost is 4,800 yen.',
    'You cannot go in.',
    'Call 03-5555-0142.',
  ],
  es: [
    'Venga el 9 de marzo a las 10.',
    'Cuesta 4.800 yenes.',
    'No se puede entrar.',
    'Llame al 03-5555-0142.',
  ],
  'pt-BR': [
    'Venha em 9 de março às 10h.',
    'Custa 4.800 ienes.',
    'Não se pode entrar.',
    'Ligue para 03-5555-0142.',
  ],
  vi: [
    'Xin đến lúc 10 giờ ngày 9 tháng 3.',
    'Phí là 4.800 yên.',
    'Không được vào.',
    'Gọi số 03-5555-0142.',
  ],
  id: [
    'Datanglah pukul 10.00 tanggal 9 Maret.',
    'Biayanya 4.800 yen.',
    'Tidak boleh masuk.',
    'Telepon 03-5555-0142.',
  ],
  fil: [
    'Pumunta po nang alas-10 sa Marso 9.',
    'Ang bayad ay 4,800 yen.',
    'Hindi maaaring pumasok.',
    'Tumawag sa 03-5555-0142.',
  ],
  ko: [
    '3월 9일 오전 10시에 오십시오.',
    '비용은 4,800엔입니다.',
    '들어갈 수 없습니다.',
    '전화는 03-5555-0142입니다.',
  ],
  'zh-Hans': ['请于3月9日上午10点前来。', '费用为4800日元。', '不能进入。', '请拨打03-5555-0142。'],
  ne: [
    'मार्च ९ बिहान १० बजे आउनुहोस्।',
    'शुल्क ४,८०० येन हो।',
    'भित्र जान सकिँदैन।',
    '03-5555-0142 मा फोन गर्नुहोस्।',
  ],
};
const LANGS = Object.keys(SENTENCES);
const textIn = (lang: string) =>
  fc
    .array(fc.constantFrom(...(SENTENCES[lang] ?? [])), { minLength: 1, maxLength: 12 })
    .map((sentences) => sentences.join(' '));

describe('whatever the text', () => {
  it.each(LANGS)('%s is faithful to itself', (lang) => {
    fc.assert(
      fc.property(textIn(lang), (text) => {
        expect(findSlips({ lang, text }, { lang, text })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(LANGS)('%s: a figure that became another is found', (lang) => {
    fc.assert(
      fc.property(textIn(lang), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const places = [...text.matchAll(/[2-9२-९]/g)];
        const place = places[at % Math.max(1, places.length)];
        if (!place) return;
        const isNepali = place[0] > '9';
        const value = (isNepali ? place[0].charCodeAt(0) - 0x966 : Number(place[0])) + by;
        const figure = isNepali ? String.fromCharCode(0x966 + (value % 10)) : `${value % 10}`;
        if (figure === place[0] || figure === '0' || figure === '०') return;
        const other = text.slice(0, place.index) + figure + text.slice(place.index + 1);
        expect(findSlips({ lang, text }, { lang, text: other })).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('any two strings are compared, and every place is one in its text', () => {
    const lang = fc.constantFrom(...LANGS, 'ja-simple', 'und', 'tl');
    const any = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(lang, any, lang, any, (from, a, to, b) => {
        for (const { side, start, end } of findSlips(
          { lang: from, text: a },
          { lang: to, text: b },
        )) {
          const { length } = side === 'missing' ? a : b;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ...LANGS,
    ...[
      'あ',
      '漢',
      'ア',
      'a',
      'A',
      'á',
      '가',
      'क',
      '9',
      ' ',
      '.',
      '(',
      '。',
      '一',
      'không ',
      'no ',
      'ない',
    ],
  ])('8,000 characters of %s are read to their end', (what) => {
    const unit = SENTENCES[what]?.join(' ') ?? what;
    const text = unit.repeat(Math.ceil(8_000 / unit.length)).slice(0, 8_000);
    const lang = SENTENCES[what] ? what : 'ja';
    const kinds = findSlips({ lang, text }, { lang, text }).map(({ kind }) => kind);
    // What is no Japanese is said to be none.
    expect(kinds.filter((kind) => kind !== 'language' && kind !== 'empty')).toEqual([]);
  });
});
