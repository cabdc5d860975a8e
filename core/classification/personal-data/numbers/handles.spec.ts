import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../find.js';

const said = (text: string): string[] =>
  findPersonalData(text, { receiptPrefix: 'SM' }).map(
    ({ start, end, kind }) => `${kind}:${text.slice(start, end)}`,
  );

describe('by what name somebody is found where people chat', () => {
  it.each([
    ['ja', 'LINEのIDはmeron_pan7です', 'meron_pan7'],
    ['ja', '写真はXの @kiryu.walker に', '@kiryu.walker'],
    ['zh-Hans', '微信号：lin_tao88，谢谢', 'lin_tao88'],
    ['zh-Hans', '我的QQ/微信都是 wangwang.2001', 'wangwang.2001'],
    ['ko', '인스타 @haneul_bit 으로 연락 주세요', '@haneul_bit'],
    ['ko', '카카오톡 ID: mojito.kim', 'mojito.kim'],
    ['en', 'find me on Facebook as joel.m.tan', 'joel.m.tan'],
    ['es', 'mi insta es lucho_del_norte', 'lucho_del_norte'],
    ['pt-BR', 'me acha no messenger: carlao.78', 'carlao.78'],
    ['vi', 'nhắn zalo hoặc fb của em thuy.mit.92 nhé', 'thuy.mit.92'],
    ['id', 'tiktok saya @bakso_pak_min', '@bakso_pak_min'],
    ['fil', 'IG ko po: kulot_31', 'kulot_31'],
    ['ne', 'मेसेन्जर hari.bahadur9 मा लेख्नुस्', 'hari.bahadur9'],
    ['en', 'https://www.instagram.com/sunny_side', 'instagram.com/sunny_side'],
  ])('%s: %s', (_, text, handle) => {
    expect(said(text)).toEqual([`other-id:${handle}`]);
  });

  it.each([
    'LINEで防災の知らせがほしい。LINE IDを教えてください。',
    'The city Facebook page www.example.jp is old.',
    'Bus line no.3 and line 12.5 km, please.',
    'Follow @mame_city on X.',
    'インスタ映えする場所を作って。',
  ])('nobody by: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

it.each([
  '留卡号XR30918275QM，谢谢',
  'card XR 3091 8275 QM is lost',
  '口座ではなくXR30918275QMです',
])('the number of a residence card, whatever stands before it: %s', (text) => {
  expect(said(text).map((find) => find.split(':')[0])).toEqual(['other-id']);
});

describe('a telephone number that is spoken', () => {
  it.each([
    [
      'ja-simple',
      'ぜろきゅうぜろ の にいさんいちご の ろくななはちいち です',
      'ぜろきゅうぜろ の にいさんいちご の ろくななはちいち',
    ],
    ['zh-Hans', '零八零，二二九一，七七三五，请打', '零八零，二二九一，七七三五'],
    ['ko', '공칠공에 이삼일일에 구구팔사입니다', '공칠공에 이삼일일에 구구팔사'],
    ['ne', 'शून्य आठ शून्य, दुई छ छ एक, नौ नौ तीन चार', 'शून्य आठ शून्य, दुई छ छ एक, नौ नौ तीन चार'],
  ])('%s: %s', (_, text, phone) => {
    expect(said(text)).toEqual([`phone:${phone}`]);
  });
});
