import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../index.js';

const kinds = (ja: string, lang: string, text: string) =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }).map(({ kind }) => kind);

describe('what one language says with a no and another without', () => {
  it.each([
    ['ご希望に沿えず、申し訳ありません。', 'en', 'We are sorry that we cannot do as you wish.'],
    ['足りない書類は、後から出せます。', 'en', 'You can hand in missing documents later.'],
    ['危ないので、近づかないでください。', 'en', 'It is dangerous, so please keep away.'],
    ['避難の情報が出たら、すぐに避難してください。', 'zh-Hans', '避难信息发出后，请马上避难。'],
    ['どの言語で書いてもかまいません。', 'es', 'Puede escribir en cualquier idioma.'],
    ['案内に誤りがあり、申し訳ありません。', 'ko', '안내에 잘못이 있어 죄송합니다.'],
    ['相談は無料です。', 'id', 'Konsultasi tidak dipungut biaya.'],
    [
      '分からないことがあれば、お尋ねください。',
      'fil',
      'Kung may hindi kayo naiintindihan, magtanong po kayo.',
    ],
    ['印鑑は要りません。', 'pt-BR', 'Dispensa-se o carimbo.'],
    ['絣の郷は、休みです。', 'en', 'Kasuri no Sato is closed.'],
  ])('%s in %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toEqual([]);
  });

  it.each([
    ['相談は無料で、予約は要りません。', 'en', 'Advice is free, and an appointment is needed.'],
    [
      '市民課は休みで、受け付けできません。',
      'es',
      'La Sección de Residentes está cerrada y puede atenderle.',
    ],
    ['人手が足りないため、すぐにはできません。', 'ko', '일손이 부족하여 바로 할 수 있습니다.'],
    ['納得できないときは、ご相談ください。', 'vi', 'Nếu đồng ý, bạn hãy trao đổi với chúng tôi.'],
    ['予約のない方は、利用できません。', 'id', 'Yang tanpa janji dapat menggunakannya.'],
    ['濁っている間は、飲まないでください。', 'fil', 'Habang malabo ang tubig, inumin po ito.'],
    ['増便は見送ります。', 'ne', 'बसको सङ्ख्या बढाउँछौं।'],
  ])('does not hide a no that is lost: %s in %s', (ja, lang, text) => {
    expect(kinds(ja, lang, text)).toContain('negation');
  });
});
