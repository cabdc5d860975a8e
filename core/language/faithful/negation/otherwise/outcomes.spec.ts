import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../../find-slips.js';

const deniedIn = (ja: string, lang: string, text: string): string[] =>
  findSlips({ lang: 'ja', text: ja }, { lang, text })
    .filter(({ kind }) => kind === 'negation')
    .map(({ value }) => value);

describe('what came out of a thing', () => {
  it.each([
    [
      '抽選に外れた方も、手続きは要りません。',
      'en',
      'If you were not chosen, you do not need to do anything.',
    ],
    [
      '抽選に外れた方も、手続きは要りません。',
      'es',
      'Quienes no salgan elegidos no tienen que hacer ningún trámite.',
    ],
    ['明日は水道の水が出ません。', 'ja-simple', 'あした、水道の 水が とまります。'],
    ['相談の内容は秘密にします。', 'id', 'Isi konsultasi dirahasiakan.'],
    ['経験は問いません。', 'vi', 'Chưa có kinh nghiệm cũng được.'],
  ])('%s is the same in %s', (ja, lang, text) => {
    expect(deniedIn(ja, lang, text)).toEqual([]);
  });

  it.each([
    ['犬は対象外です。', 'es', 'Los perros también están incluidos.'],
    ['手数料のほかに料金はかかりません。', 'id', 'Selain biaya administrasi, ada biaya lain.'],
    ['65歳未満の方には案内を送りません。', 'vi', 'Người dưới 65 tuổi cũng được gửi thông báo.'],
    ['この橋を渡っても危険はありません。', 'en', 'It is dangerous to cross this bridge.'],
  ])('%s is another in %s', (ja, lang, text) => {
    expect(deniedIn(ja, lang, text)).not.toEqual([]);
  });
});
