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
    ['other case', 'Não há ônibus', 'NÃO HÁ ÔNIBUS!!'],
    ['other line breaks', LONG, LONG.replaceAll('。', '。\n\n')],
    ['a greeting in front', `こんにちは。${LONG}`, LONG],
    ['a request behind', LONG, `${LONG}よろしくお願いいたします。`],
    ['a stronger word', LONG, LONG.replace('いつも', '本当にいつも').replace('とても', '')],
    ['a politer word', 'Sira po ang ilaw sa parke', 'Sira ang ilaw sa parke'],
    ['please and thanks', 'Please open the pool. Thank you very much!', 'open the pool'],
    ['por favor', 'Abram a piscina, por favor', 'Bom dia! Abram a piscina. Obrigada'],
  ])('is the same for %s', (_, a, b) => expect(areCopies(a, b)).toBe(true));

  it.each([
    ['another place', '華蔵寺公園のトイレを直して', '波志江公園のトイレを直して'],
    ['another number', `${LONG}3番の窓口です。`, `${LONG}5番の窓口です。`],
    ['the opposite', `${LONG}賛成です。`, `${LONG}反対です。`],
    ['for and against', 'I support the new rule', 'I oppose the new rule'],
    ['another address', '稲荷町1-23の角が暗いです', '稲荷町12-3の角が暗いです'],
    ['another share', '1.5倍にしてください', '15倍にしてください'],
    ['thumbs up and down', '新しい規則👍', '新しい規則👎'],
    ['rent and tax', 'Tiền thuê cao quá', 'Tiền thuế cao quá'],
    ['a word that holds a courtesy', '문제 발생', '문생'],
    ['asking and pleading', '必要かどうか教えて', '必要か教えて'],
    ['a word that holds a filler', 'Ang polis ay dumating', 'Ang lis ay dumating'],
    ['one sentence more', LONG, `${LONG}夫に殴られています。`],
    [
      'another middle of a very long text',
      `${'あ'.repeat(4000)}図書館${'い'.repeat(3000)}`,
      `${'あ'.repeat(4000)}殴られ${'い'.repeat(3000)}`,
    ],
  ])('is another for %s', (_, a, b) => expect(areCopies(a, b)).toBe(false));

  it.each(['', '🎉🎉', 'ありがとうございます。', 'Thank you!', '!!!'])(
    'is empty where nothing is said: "%s"',
    (text) => expect(essenceHash(text, null)).toBeUndefined(),
  );

  it('is that of the text itself, whatever it is, and has 16 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(areCopies(text, text)).toBe(true);
        expect(essenceHash(text, null)?.length ?? 16).toBe(16);
      }),
    );
  });

  it('is another where another measure was chosen', () => {
    const hash = (measure: string | null) => essenceHash('もっと増やしてください', measure);
    expect(hash('5-4-1')).not.toEqual(hash('5-4-2'));
    expect(hash(null)).toEqual(hash(null));
  });
});
