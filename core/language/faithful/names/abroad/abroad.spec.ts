import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSlips } from '../../find-slips.js';

/** People from abroad: in kana or kanji, in Latin letters, in Hangul, in Chinese, in Devanagari. */
const PEOPLE = [
  ['カストロ', 'Castro', '카스트로', '卡斯特罗', 'कास्त्रो'],
  ['モンテネグロ', 'Montenegro', '몬테네그로', '蒙特内格罗', 'मोन्टेनेग्रो'],
  ['ファリアス', 'Farias', '파리아스', '法里亚斯', 'फारियास'],
  ['グティエレス', 'Gutierrez', '구티에레스', '古铁雷斯', 'गुटिएरेज'],
  ['陸', 'Lu', '루', '陆', 'लु'],
  ['魏', 'Wei', '웨이', '魏', 'वेइ'],
  ['崔', 'Choi', '최', '崔', 'चोई'],
  ['尹', 'Yoon', '윤', '尹', 'युन'],
] as const;
const TEXTS: Readonly<Record<string, readonly [1 | 2 | 3 | 4, (name: string) => string]>> = {
  en: [1, (name) => `Mr ${name} has handed in the form.`],
  es: [1, (name) => `El Sr. ${name} ha entregado el formulario.`],
  vi: [1, (name) => `Anh ${name} đã nộp đơn.`],
  ko: [2, (name) => `${name} 씨가 신청서를 제출하셨습니다.`],
  'zh-Hans': [3, (name) => `${name}先生已经提交了表格。`],
  ne: [4, (name) => `${name}जीले फारम बुझाउनुभयो।`],
};
/** No list of Japanese families has them. */
const NOBODY = {
  isFamily: () => false,
  isFamilyBeside: () => false,
  isGiven: () => false,
  families: new Set<string>(),
  givens: new Set<string>(),
};
const slipsOf = (lang: string, source: number, target: number) => {
  const [as, text] = TEXTS[lang] ?? [1, String];
  return findSlips(
    { lang: 'ja', text: `${PEOPLE[source]?.[0]}さんが用紙を出しました。` },
    { lang, text: text(PEOPLE[target]?.[as] ?? '') },
    { people: NOBODY },
  );
};

describe.each(Object.keys(TEXTS))('somebody from abroad in %s', (lang) => {
  const one = fc.nat({ max: PEOPLE.length - 1 });
  it('is the same whoever it is', () => {
    fc.assert(fc.property(one, (name) => expect(slipsOf(lang, name, name)).toEqual([])));
  });

  it('is another by the name', () => {
    const other = fc.integer({ min: 1, max: PEOPLE.length - 1 });
    fc.assert(
      fc.property(one, other, (name, by) =>
        expect(slipsOf(lang, name, (name + by) % PEOPLE.length)).not.toEqual([]),
      ),
    );
  });
});

describe('a city abroad', () => {
  const kinds = (ja: string, lang: string, text: string) =>
    findSlips({ lang: 'ja', text: ja }, { lang, text }).map(({ kind }) => kind);

  it.each([
    ['北京で出された書類です。', 'en', 'The paper was issued in Beijing.'],
    ['ダナンに住む家族の書類です。', 'vi', 'Giấy tờ của gia đình sống ở Đà Nẵng.'],
    ['カトマンズの役所の証明です。', 'ne', 'काठमाडौंको कार्यालयको प्रमाणपत्र हो।'],
    ['リマインドの手紙を送りました。', 'es', 'Le enviamos una carta de recordatorio.'],
  ])('%s is read in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual([]);
  });

  it.each([
    ['北京で出された書類です。', 'en', 'The paper was issued in Shanghai.'],
    ['ダナンに住む家族の書類です。', 'vi', 'Giấy tờ của gia đình sống ở Hải Phòng.'],
    ['セブの学校の証明です。', 'fil', 'Patunay ng paaralan sa Davao.'],
  ])('%s is another city in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual(['name']);
  });
});
