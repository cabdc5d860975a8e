import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../index.js';

const READINGS = new Map([['安堀町', 'あんぼりちょう']]);
const kinds = (ja: string, lang: string, text: string) =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }, { readings: READINGS }).map(
    ({ kind }) => kind,
  );

describe('a number, a day or a place said in another way', () => {
  it.each([
    ['対象は3歳未満のお子さんです。', 'pt-BR', 'É para crianças de até 2 anos.'],
    ['所得を100分の30として計算します。', 'en', 'We count 30% of the income.'],
    ['来年度から変わります。', 'en', 'It changes from next April.'],
    ['時間は9時から17時までです。', 'ko', '시간은 9:00~17:00입니다.'],
    ['2、3分で送れます。', 'zh-Hans', '两三分钟就能发送。'],
    ['両方をお書きください。', 'es', 'Escriba los dos.'],
    ['安堀町の道路です。', 'ne', 'आनबोरी टोलको सडक हो।'],
  ])('%s in %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual([]);
  });

  it.each([
    ['対象は3歳未満のお子さんです。', 'pt-BR', 'É para crianças menores de 2 anos.', 'number'],
    ['所得を100分の30として計算します。', 'en', 'We count 40% of the income.', 'number'],
    ['時間は9時から17時までです。', 'ko', '시간은 9:00~18:00입니다.', 'time'],
    ['2、3分で送れます。', 'zh-Hans', '三四分钟就能发送。', 'number'],
    ['安堀町の道路です。', 'ne', 'मियाको टोलको सडक हो।', 'name'],
  ])('but not another: %s in %s', (ja, lang, text, kind) => {
    expect(kinds(ja, lang, text)).toContain(kind);
  });
});
