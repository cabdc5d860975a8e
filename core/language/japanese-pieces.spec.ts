import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { japanesePieces } from './japanese-pieces.js';

const japaneseIn = (text: string, lang: string): string[] =>
  japanesePieces(text, lang).flatMap(({ text: piece, japanese }) => (japanese ? [piece] : []));

describe('Japanese in a sentence of another language', () => {
  test.each([
    ['vi', 'Mời bạn đến 赤いレンガ会館 vào ngày 3 tháng 12.', ['赤いレンガ会館']],
    [
      'en',
      'Ask 多文化共生課 or コミュニティ・センター.',
      ['多文化共生課', 'コミュニティ・センター'],
    ],
    ['ko', '자세한 것은 국제과（国際課）에', ['国際課']],
    ['zh-Hans', '请到あやめ会馆咨询。', ['あやめ']],
    ['zh-Hans', '请到市政府咨询。', []],
    ['es', 'Nada · más', []],
    ['ja', '市役所に来てください。', []],
    ['ja-simple', '{市役所|しやくしょ}に きて ください。', []],
  ])('is found, and nothing else: %s %s', (lang, text, found) => {
    expect(japaneseIn(text, lang)).toEqual(found);
  });

  it('cuts a text without losing anything of it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '市', 'あ', 'ー', '・', 'न', '가', '。'),
    });
    fc.assert(
      fc.property(text, fc.constantFrom('vi', 'zh-Hans', 'ja'), (any, lang) => {
        expect(
          japanesePieces(any, lang)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });
});
