import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find.js';

const said = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('kanji outside the common block', () => {
  it.each([
    ['two units with a common form', '𠮷川と申します。', 'name:𠮷川'],
    ['two units without one', '𪚥田と申します。', 'name:𪚥田'],
    ['another block', '山﨑です。山﨑と申します。', 'name:山﨑'],
    ['a sign that says how it is drawn', '葛\u{e0100}西と申します。', 'name:葛\u{e0100}西'],
  ])('%s', (_, text, find) => {
    expect(said(text)).toContain(find);
  });
});

describe('names by where they stand', () => {
  it.each([
    ['ja-simple', 'うちの 子の ロドリゴは げんきです。', 'name:ロドリゴ'],
    ['zh-Hans', '请修一下路灯。\n此致\n陈强\n谢谢你们。', 'name:陈强'],
    ['zh-Hans', '班主任泷泽老师没有回应。', 'name:泷泽'],
    ['ko', '시아버지(다나카 히로시)께서 길을 잃으셨어요.', 'name:다나카 히로시'],
    ['vi', 'Tài khoản đứng tên LUONG THI HOA ạ.', 'name:LUONG THI HOA'],
    [
      'id',
      'Mohon diperbaiki.\nHormat saya,\nNi Made Puspawati\nterima kasih',
      'name:Ni Made Puspawati',
    ],
    ['ne', 'बाटो बनाइदिनुहोस्।\nनिवेदक,\nDipak Bahadur Saud\n', 'name:Dipak Bahadur Saud'],
    ['ne', 'मेरो छोरी स्मृति आकाबोरी प्राथमिक विद्यालय कक्षा २-१ मा पढ्छे।', 'name:स्मृति'],
  ])('%s: %s', (_, text, find) => {
    expect(said(text)).toContain(find);
  });
});

describe('places, roles, papers and days', () => {
  it.each([
    [
      'ja-simple',
      'わたしの うちは はすぬままち 88ばんち 2です。',
      'address:はすぬままち 88ばんち 2',
    ],
    ['en', 'A man shouted at 417 Momoki-cho again.', 'address:417 Momoki-cho'],
    [
      'ja-simple',
      'あさひな工業の ひるの ラインの 班長は こわいです。',
      'workplace-role:あさひな工業の ひるの ラインの 班長',
    ],
    ['en', 'The foreman at Shirataka Metals shouts.', 'workplace-role:foreman at Shirataka Metals'],
    [
      'ko',
      '아사히 요양원 오타관의 간호과장이 소리쳐요.',
      'workplace-role:아사히 요양원 오타관의 간호과장',
    ],
    ['ne', 'गोर्खा स्पाइस शाखाका मालिकले ज्याला दिएनन्।', 'workplace-role:गोर्खा स्पाइस शाखाका मालिक'],
    ['pt-BR', 'O número dela é 205.118.946-30.', 'other-id:205.118.946-30'],
    ['es', 'Su número de asegurada es 00417733.', 'other-id:00417733'],
    ['pt-BR', 'Me chama no insta @bia.caldas_gm ou aqui.', 'other-id:@bia.caldas_gm'],
    ['pt-BR', 'Estuda no 3º ano B do ginásio Akagi.', 'school-class:3º ano B do ginásio Akagi'],
    ['zh-Hans', '我爸爸是六一年三月二号生的。', 'birthdate:六一年三月二号'],
  ])('%s: %s', (_, text, find) => {
    expect(said(text)).toContain(find);
  });
});

it.each([
  'The class in room 305 of the Community Center was nice.',
  'Lớp học ở phòng 104 thư viện rất vui.',
  'Lunch at Suzuki Ramen was good. Nakajima Farm sells eggs.',
  'Bapak Wali Kota, tolong perbaiki jalan.',
  '아르바이트는 하루 8시간까지라고 합니다.',
  '户名是我妻子的。奶奶去中央医院看病需要翻译。',
])('nobody in: %s', (text) => {
  expect(said(text)).toEqual([]);
});

it('an address after the word "at" is still an address', () => {
  expect(said('Please write to us at ana_p.19@mailbox.example.net, thank you')).toEqual([
    'email:ana_p.19@mailbox.example.net',
  ]);
});
