import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find.js';

const said = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('names that no list has as a whole', () => {
  it.each([
    ['側溝のふたが外れています。仁平 千佐江', '仁平 千佐江'],
    ['担任の芳賀たまき先生は親切です', '芳賀たまき'],
    ['司会の小川原登喜夫が遮りました', '小川原登喜夫'],
    ['連絡先は諸星まで', '諸星'],
    ['昨天我和邝绍文说过噪音的事', '邝绍文'],
    ['同事覃国栋摔伤了', '覃国栋'],
    ['동료 쩐 반 롱이 다쳤습니다', '쩐 반 롱'],
    ['친구 마리벨 산토스가 입원했어요', '마리벨 산토스'],
    ['저는 피재현입니다', '피재현'],
    ['Hôm qua Đỗ Huy Khôi bị tai nạn', 'Đỗ Huy Khôi'],
    ['Người tiếp tôi là Nông Thị Sen ở quầy 3', 'Nông Thị Sen'],
    ['Yesterday I went there with Gbemisola.', 'Gbemisola'],
    ['Lindiwe Mokoatle works nights and sleeps by day.', 'Lindiwe Mokoatle'],
    ['El dueño del piso, Hoshikawa, subió el alquiler', 'Hoshikawa'],
    ['Fui con Yadhira al hospital', 'Yadhira'],
  ])('%s', (text, name) => {
    expect(said(text)).toEqual([`name:${name}`]);
  });

  it.each([
    '高崎平和公園の桜がきれいです',
    '田島弥平旧宅は何時までですか',
    '我是高中生,想学日语',
    '伊斯兰教的清真食品在哪里买',
    '담임 선생님이 좋아요',
    '강연을 더 해 주세요',
    'Tôi muốn đi Hà Nội và Hồ Chí Minh',
    'I did it with Windows and with Springfield, our sister city.',
    'Vamos con Google Maps',
  ])('not in %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
