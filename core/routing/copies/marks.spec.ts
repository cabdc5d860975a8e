import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCopy, marksOf } from './marks.js';

const areCopies = (a: string, b: string) => isCopy(marksOf(a), marksOf(b));
const meet = (a: string, b: string) =>
  marksOf(a).bands.some((band) => marksOf(b).bands.includes(band));

const LONG =
  '市役所の窓口がいつも混んでいて、昼休みに行くと一時間も待たされます。土曜日も開けてもらえると、働いている人はとても助かります。';

describe('copies', () => {
  it.each([
    ['the same text', LONG, LONG],
    ['other width and kana', 'ゴミ袋ガ高イ', 'ごみ袋が高い'],
    ['other accents and case', 'Por favor, um intérprete', 'POR FAVOR um interprete'],
    ['other line breaks', LONG, LONG.replaceAll('。', '。\n\n')],
    ['a word put in', LONG, LONG.replace('とても', '本当にとても')],
    ['a greeting in front', `こんにちは。${LONG}`, LONG],
  ])('%s', (_, a, b) => {
    expect(areCopies(a, b)).toBe(true);
    expect(meet(a, b)).toBe(true);
  });

  it.each([
    ['another place in a short text', '橋に穴があいています', '道に穴があいています'],
    ['another number', `${LONG}3番の窓口です。`, `${LONG}5番の窓口です。`],
    ['half of it', LONG, LONG.slice(0, 30)],
    [
      'another matter',
      LONG,
      '公園のトイレが汚れているので、もっと掃除をしてください。お願いします。',
    ],
    ['nothing to compare', '🎉🎉', '🎉🎉'],
    [
      'the same ends of very long texts',
      `${'あいう'.repeat(1200)}${'x'.repeat(9000)}${'えおか'.repeat(400)}`,
      `${'あいう'.repeat(1200)}${'えおか'.repeat(400)}`,
    ],
  ])('not: %s', (_, a, b) => expect(areCopies(a, b)).toBe(false));

  it('every text is a copy of itself and is found as one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        if (!marksOf(text).folded) return;
        expect(areCopies(text, text)).toBe(true);
        expect(meet(text, text)).toBe(true);
      }),
    );
  });

  it('is the same from both sides, and its bands fit a column of integers', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(areCopies(a, b)).toBe(areCopies(b, a));
        for (const band of marksOf(a).bands) expect(band).toBe(band | 0);
      }),
    );
  });
});
