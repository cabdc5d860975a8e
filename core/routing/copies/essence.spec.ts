import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { essenceHash, essenceOf } from './essence.js';

const areCopies = (a: string, b: string) => essenceOf(a) === essenceOf(b);

const LONG =
  '市役所の窓口がいつも混んでいて、昼休みに行くと一時間も待たされます。土曜日も開けてもらえると、働いている人はとても助かります。';

describe('the essence of a text', () => {
  it.each([
    ['the same text', LONG, LONG],
    ['other width and kana', 'ゴミ袋ガ高イ', 'ごみ袋が高い'],
    ['other accents and case', 'Não há ônibus', 'NAO HA ONIBUS!!'],
    ['other line breaks', LONG, LONG.replaceAll('。', '。\n\n')],
    ['a greeting in front', `こんにちは。${LONG}`, LONG],
    ['a request behind', LONG, `${LONG}よろしくお願いいたします。`],
    ['please and thanks', 'Please open the pool. Thank you very much!', 'open the pool'],
    ['por favor', 'Abram a piscina, por favor', 'Bom dia! Abram a piscina. Obrigada'],
  ])('is the same for %s', (_, a, b) => expect(areCopies(a, b)).toBe(true));

  it.each([
    ['another place', '華蔵寺公園のトイレを直して', '波志江公園のトイレを直して'],
    ['another number', `${LONG}3番の窓口です。`, `${LONG}5番の窓口です。`],
    ['the opposite', `${LONG}賛成です。`, `${LONG}反対です。`],
    ['for and against', 'I support the new rule', 'I oppose the new rule'],
    ['one sentence more', LONG, `${LONG}夫に殴られています。`],
    [
      'another middle of a very long text',
      `${'あ'.repeat(4000)}図書館${'い'.repeat(3000)}`,
      `${'あ'.repeat(4000)}殴られ${'い'.repeat(3000)}`,
    ],
  ])('is another for %s', (_, a, b) => expect(areCopies(a, b)).toBe(false));

  it.each(['', '🎉🎉', 'ありがとうございます。', 'Thank you!', '!!!'])(
    'is empty where nothing is said: "%s"',
    (text) => expect(essenceHash(text)).toBeUndefined(),
  );

  it('is that of the text itself, whatever it is, and has 16 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(areCopies(text, text)).toBe(true);
        expect(essenceHash(text)?.length ?? 16).toBe(16);
      }),
    );
  });
});
