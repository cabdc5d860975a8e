import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSlips } from '../find-slips.js';
import { givenReadsAs } from './given-sound.js';

/** Families and given names: in kanji, in kana, and as five scripts write them. */
const FAMILIES = [
  ['黒沢', 'くろさわ', 'Kurosawa', '구로사와', '黑泽', 'कुरोसावा'],
  ['長沼', 'ながぬま', 'Naganuma', '나가누마', '长沼', 'नागानुमा'],
  ['浅見', 'あさみ', 'Asami', '아사미', '浅见', 'आसामी'],
  ['戸塚', 'とつか', 'Totsuka', '도쓰카', '户冢', 'तोत्सुका'],
] as const;
const GIVENS = [
  ['健二', 'けんじ', 'Kenji', '겐지', '健二', 'केन्जी'],
  ['真由美', 'まゆみ', 'Mayumi', '마유미', '真由美', 'मायुमी'],
  ['拓也', 'たくや', 'Takuya', '다쿠야', '拓也', 'ताकुया'],
  ['典子', 'のりこ', 'Noriko', '노리코', '典子', 'नोरिको'],
] as const;
const TEXTS: Readonly<Record<string, (family: string, given: string) => string>> = {
  en: (family, given) => `The talk is given by ${given} ${family}, a nurse.`,
  es: (family, given) => `La charla la da ${given} ${family}, enfermera.`,
  vi: (family, given) => `Người nói chuyện là ${family} ${given}, một y tá.`,
  ko: (family, given) => `간호사 ${family} ${given} 씨가 이야기합니다.`,
  'zh-Hans': (family, given) => `由护士${family}${given}女士主讲。`,
  ne: (family, given) => `नर्स ${family} ${given} ले कुरा गर्नुहुन्छ।`,
};
const WRITING: Readonly<Record<string, 2 | 3 | 4 | 5>> = { ko: 3, 'zh-Hans': 4, ne: 5 };

const PEOPLE = {
  isFamily: (name: string) => FAMILIES.some(([kanji]) => kanji === name),
  isFamilyBeside: (name: string) => FAMILIES.some(([kanji]) => kanji === name),
  isGiven: (name: string) => GIVENS.some(([kanji]) => kanji === name),
  families: new Set<string>(FAMILIES.map(([, kana]) => kana)),
  givens: new Set<string>(GIVENS.map(([, kana]) => kana)),
};
const slipsOf = (
  lang: string,
  source: readonly [number, number],
  target: readonly [number, number],
) => {
  const as = WRITING[lang] ?? 2;
  const text = TEXTS[lang]?.(FAMILIES[target[0]]?.[as] ?? '', GIVENS[target[1]]?.[as] ?? '') ?? '';
  const ja = `看護師の${FAMILIES[source[0]]?.[0]}${GIVENS[source[1]]?.[0]}さんがお話しします。`;
  return findSlips({ lang: 'ja', text: ja }, { lang, text }, { people: PEOPLE });
};
const RUNS = { numRuns: 20 };
const one = fc.nat({ max: FAMILIES.length - 1 });
const other = fc.integer({ min: 1, max: FAMILIES.length - 1 });

describe.each(Object.keys(TEXTS))('somebody with family and given name in %s', (lang) => {
  it('is the same whoever it is', () => {
    fc.assert(
      fc.property(one, one, (family, given) => {
        expect(slipsOf(lang, [family, given], [family, given])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is another by the family', () => {
    fc.assert(
      fc.property(one, one, other, (family, given, by) => {
        const another = (family + by) % FAMILIES.length;
        expect(slipsOf(lang, [family, given], [another, given])).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('is another by the given name', () => {
    fc.assert(
      fc.property(one, one, other, (family, given, by) => {
        const another = (given + by) % GIVENS.length;
        expect(slipsOf(lang, [family, given], [family, another])).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a given name in kanji', () => {
  it.each([
    ['大輔', 'だいすけ'],
    ['千尋', 'ちひろ'],
    ['信也', 'しんや'],
    ['真彩', 'まあや'],
    ['奈々', 'なな'],
  ])('%s is read %s', (kanji, kana) => {
    expect(givenReadsAs(kanji, kana)).toBe(true);
  });

  it.each([
    ['健一', 'けんじ'],
    ['美咲', 'みゆき'],
    ['和子', 'かずえ'],
  ])('%s is not read %s', (kanji, kana) => {
    expect(givenReadsAs(kanji, kana)).toBe(false);
  });
});
