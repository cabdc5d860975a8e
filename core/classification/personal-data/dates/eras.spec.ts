import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData } from '../find.js';

const days = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'birthdate')
    .map(({ start, end }) => text.slice(start, end));

describe('days of birth by other calendars than ours', () => {
  it.each([
    ['ja', '父の欄は大正九年十一月二日と書きました。', '大正九年十一月二日'],
    ['ja', '書類にはビクラム暦2047年5月18日とあります。', 'ビクラム暦2047年5月18日'],
    ['ja', '母はタイ仏暦2521年7月4日、こちらでは何年ですか。', 'タイ仏暦2521年7月4日'],
    ['zh-Hans', '奶奶属牛，民国二十六年腊月初九，怎么换算？', '民国二十六年腊月初九'],
    ['zh-Hans', '表上要填：甲午年农历三月廿一。', '甲午年农历三月廿一'],
    ['ko', '아버지는 단기 4279년 11월 8일입니다.', '단기 4279년 11월 8일'],
    ['ko', '시아버지는 쇼와 12년 2월 5일, 양력입니다.', '쇼와 12년 2월 5일'],
    ['en', 'My form needs it converted: 14 Bhadra 2051 B.S.', '14 Bhadra 2051 B.S'],
    ['en', 'Grandma only knows Showa 11, May 6.', 'Showa 11, May 6'],
    [
      'es',
      'En el papel del abuelo pone 6 de mayo del año 11 de Showa.',
      '6 de mayo del año 11 de Showa',
    ],
    ['id', 'Di ijazah ibu tertulis 9 Syawal 1392 H.', '9 Syawal 1392 H'],
    ['vi', 'Giấy của bà ghi mùng 6 tháng 2 năm Nhâm Thìn.', '6 tháng 2 năm Nhâm Thìn'],
    ['ne', 'नागरिकतामा २०३९ साल मंसिर ७ छ।', '२०३९ साल मंसिर ७'],
    ['ne', 'बि.सं. २०५३/११/२२ लाई कसरी बदल्ने?', '२०५३/११/२२'],
  ])('%s: %s', (_, text, day) => expect(days(text).join('|')).toContain(day));

  it('any day of such a year', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 99 }), month, day, (year, m, d) => {
        expect(days(`老人家的证件写着民国${year}年${m}月${d}日。`)).toHaveLength(1);
        expect(days(`증조할머니 서류에는 단기 ${year + 4244}년 ${m}월 ${d}일.`)).toHaveLength(1);
        expect(days(`कागजमा वि.सं. ${year + 1970} साल असोज ${d} छ।`)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('days of birth in words', () => {
  it.each([
    ['pt-BR', 'Falei baixo: vinte e três de maio de setenta e nove.', 'vinte e três de maio'],
    ['es', 'Anoté diecisiete de abril de sesenta y cuatro y lo borraron.', 'diecisiete de abril'],
    ['en', 'I had to say it aloud: second of June, seventy-one.', 'second of June'],
    ['fil', "Sinabi ko po, ika-dalawampu't isa ng Hulyo 1984.", 'ng Hulyo 1984'],
    ['id', 'Ditulis begini: tiga belas April tujuh puluh delapan.', 'tiga belas April'],
    ['ne', 'दुई हजार एकचालीस साल भदौ सत्र गते भनेर लेखें।', 'भदौ सत्र'],
    ['ko', '천구백칠십일년 사월 이십육일이라고 말했어요.', '사월 이십육일'],
    ['ja', '大声で昭和四十四年十月七日と言わされました。', '昭和四十四年十月七日'],
  ])('%s: %s', (_, text, day) => expect(days(text).join('|')).toContain(day));
});

describe('days of nobody', () => {
  it.each([
    ['a year that is now', '令和8年のうちに民国115年の年号も書けるようにしてください。'],
    ['a building', '民国五十年八月一日に建てられた会館の写真を展示してほしい。'],
    ['a feast', 'रामनवमी चैत ५ मा हल भाडामा पाइन्छ?'],
    ['of this year', 'बि.सं. २०८३ साल असार ५ को कार्यक्रम'],
    ['long ago', 'Kartini lahir 21 April 1879, adakan acara di balai warga.'],
    ['long ago', 'José Martí nació el 28 de enero de 1853.'],
    ['a word that looks like an era', 'The meeting will be 2026-05-03 at the hall.'],
  ])('%s: %s', (_, text) => expect(days(text)).toEqual([]));
});
