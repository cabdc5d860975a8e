import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from './index.js';

const textsOf = (text: string, lang: string) => splitSentences(text, lang).map((part) => part.text);

describe('a text is split into its sentences', () => {
  it.each([
    [
      'ja',
      '直しました。また見ます！\n\n本当ですか？はい。',
      ['直しました。', 'また見ます！', '本当ですか？', 'はい。'],
    ],
    ['ja', '「すぐ逃げる。」と書きます。次です。', ['「すぐ逃げる。」と書きます。', '次です。']],
    ['ja', '見ました（写真は3枚です。）。次です。', ['見ました（写真は3枚です。）。', '次です。']],
    ['ja', '「閉じないかぎ。次です。', ['「閉じないかぎ。', '次です。']],
    ['ja', '1.5万円です。No.3を見ます', ['1.5万円です。', 'No.3を見ます']],
    ['ja', 'ほんとうですか!はい', ['ほんとうですか!', 'はい']],
    ['ja-simple', '紙を {作|つく}ります。 4月です。', ['紙を {作|つく}ります。', '4月です。']],
    [
      'en',
      'Mr. Sato came at 5 p.m. on Friday. He left.',
      ['Mr. Sato came at 5 p.m. on Friday.', 'He left.'],
    ],
    ['en', 'It costs 1.5 yen. "Really?" Yes.', ['It costs 1.5 yen.', '"Really?"', 'Yes.']],
    [
      'es',
      'Son las 8 a. m. en punto. ¿Puede venir? Sí.',
      ['Son las 8 a. m. en punto.', '¿Puede venir?', 'Sí.'],
    ],
    ['ne', 'धन्यवाद। फेरि आउनुहोस्।', ['धन्यवाद।', 'फेरि आउनुहोस्।']],
    ['ko', '감사합니다. 곧 답하겠습니다.', ['감사합니다.', '곧 답하겠습니다.']],
    ['zh-Hans', '谢谢。请稍等！好的', ['谢谢。', '请稍等！', '好的']],
    ['vi', 'Cảm ơn. Địa chỉ là 2.410.', ['Cảm ơn.', 'Địa chỉ là 2.410.']],
  ])('%s: %s', (lang, text, sentences) => {
    expect(textsOf(text, lang)).toEqual(sentences);
  });

  it('and joined they are the text, whatever it is', () => {
    const signs = fc.constantFrom(...'。.!？ \n\t「」（)a7漢 か।'.split(''), '\r\n', 'No.', '😀');
    const texts = fc.oneof(
      fc.array(signs, { maxLength: 40 }).map((all) => all.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('ja', 'en', 'ne'), (text, lang) => {
        const parts = splitSentences(text, lang);
        const joined = parts.map(({ text, after }) => text + after).join('');
        expect(joined).toBe(text.trim() ? text : '');
        expect(parts.every((part) => part.text.trim())).toBe(true);
      }),
    );
  });
});
