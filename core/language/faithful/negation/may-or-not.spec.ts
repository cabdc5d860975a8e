import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../index.js';

const kinds = (ja: string, lang: string, text: string) =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }).map(({ kind }) => kind);

describe('what one may and may not do', () => {
  it.each([
    ['予約がなくても受診できます。', 'en', 'You cannot be seen without an appointment.'],
    ['予約がなくても受診できます。', 'pt-BR', 'Sem hora marcada, não é possível ser atendido.'],
    ['町外の方は、借りられません。', 'vi', 'Người ở ngoài thị trấn cũng mượn được.'],
    ['ひとりで山に入らないように伝えてください。', 'es', 'Dígales que pueden ir solos al monte.'],
    ['会員証がなければ、入れません。', 'zh-Hans', '没有会员证也可以入场。'],
    [
      '届け出がなければ、助成金は支払われません。',
      'en',
      'The grant is paid without a notification.',
    ],
  ])('%s is not what %s says: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toContain('negation');
  });

  it.each([
    [
      '予約がなくても受診できます。',
      'en',
      'You can be seen even if you do not have an appointment.',
    ],
    ['予約がなくても受診できます。', 'ko', '예약이 없어도 진료를 받을 수 있습니다.'],
    ['予約がなくても受診できます。', 'ne', 'समय नलिए पनि जँचाउन सकिन्छ।'],
    ['町民以外は、借りられません。', 'en', 'Only people of the town can borrow them.'],
    ['会員証がなければ、入れません。', 'es', 'Solo se puede entrar con el carné.'],
    ['町内の方だけ借りられます。', 'id', 'Orang dari luar kota tidak bisa meminjamnya.'],
    ['混むかもしれません。', 'en', 'It may be crowded.'],
    ['検査で異常は見つかりませんでした。', 'en', 'No problem was found in the test.'],
  ])('%s may be said in %s: %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).not.toContain('negation');
  });
});
