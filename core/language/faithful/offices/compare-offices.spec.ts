import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../index.js';

const JA = 'カードは市民課（1番窓口）へお持ちください。';
const slips = (text: string, lang: string, source = JA) =>
  findSlips({ text: source, lang: 'ja' }, { text, lang }).map(({ kind }) => kind);

describe('which office a text names', () => {
  it.each([
    ['en', 'Please bring the card to the Residents Division (counter 1).'],
    ['es', 'Lleve la tarjeta a la Sección de Registro de Residentes (ventanilla 1).'],
    ['pt-BR', 'Leve o cartão ao Setor de Registro de Moradores (guichê 1).'],
    ['vi', 'Xin mang thẻ đến Phòng Công dân (quầy số 1).'],
    ['id', 'Bawalah kartu ke Bagian Kependudukan (loket 1).'],
    ['fil', 'Dalhin po ang card sa Citizens Division (window 1).'],
    ['ko', '카드는 시민과(1번 창구)로 가져오십시오.'],
    ['zh-Hans', '请将卡带到市民课（1号窗口）。'],
    ['ne', 'कार्ड नागरिक शाखा (काउन्टर नम्बर १) मा ल्याउनुहोस्।'],
  ])('is the same in %s', (lang, text) => {
    expect(slips(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'Please bring the card to the Tax Collection Division (counter 1).'],
    ['es', 'Lleve la tarjeta a la Sección de Vivienda (ventanilla 1).'],
    ['pt-BR', 'Leve o cartão ao Setor de Assistência Social (guichê 1).'],
    ['vi', 'Xin mang thẻ đến Phòng Môi trường (quầy số 1).'],
    ['id', 'Bawalah kartu ke Bagian Pajak (loket 1).'],
    ['fil', 'Dalhin po ang card sa Housing Division (window 1).'],
    ['ko', '카드는 수납과(1번 창구)로 가져오십시오.'],
    ['zh-Hans', '请将卡带到环境课（1号窗口）。'],
    ['ne', 'कार्ड कर शाखा (काउन्टर नम्बर १) मा ल्याउनुहोस्।'],
  ])('is another in %s', (lang, text) => {
    expect(slips(text, lang)).toContain('name');
  });

  it('may be said in words that we do not know', () => {
    expect(slips('Please bring the card to the front desk (counter 1).', 'en')).toEqual([]);
  });
});
