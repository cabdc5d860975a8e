import { expect, it } from '@jest/globals';
import { holdsPersonalData } from './personal-data.js';

it.each([
  '電話は0270-24-5111です',
  '(0270) 24-5111',
  '09012345678',
  '+81 90 1234 5678',
  '０９０－１２３４－５６７８',
  '090ー1234ー5678まで',
  '090‐1234‐5678',
  'まい日２４時間 0120-279-338',
  'taro@example.jp',
  'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ',
])('%s may say who wrote it', (text) => {
  expect(holdsPersonalData(text)).toBe(true);
});

it.each([
  '',
  '予算は5000000円です',
  '2026年10月1日から',
  '2026-08-01',
  '平成30年度は100000人',
  '10:00-17:00',
  '週3回にしてください',
  'the @ sign',
])('%s does not', (text) => {
  expect(holdsPersonalData(text)).toBe(false);
});
