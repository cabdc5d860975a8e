import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../find.js';

const said = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('numbers of somebody in rarer ways of writing', () => {
  it.each([
    ['電話は（０２７６）７１局の３３０２です', 'phone:（０２７６）７１局の３３０２'],
    ['फोन 9812-330217 मा गर्नुहोस्', 'phone:9812-330217'],
    ['家は北緯36.2984、東経139.3302です', 'address:北緯36.2984、東経139.3302'],
    ['QQ号是2904417283', 'other-id:2904417283'],
    ['저는 1988년 음력 7월 9일에 태어났습니다', 'birthdate:1988년 음력 7월 9일'],
    ['Motor pelat Gunma き 41-06 ngebut', 'plate:Gunma き 41-06'],
    ['Meu RNE é W204418-K', 'other-id:W204418-K'],
  ])('%s', (text, find) => {
    expect(said(text)).toEqual([find]);
  });
});

describe('the number of a service', () => {
  it.each([
    '消費者テラスの0570-064370は通話料がかかります',
    'ハイツの0120-333-444に電話しました',
    '우체국 예금은 0570-070-222에 전화하세요',
  ])('is no home and no account, whatever stands before it: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
