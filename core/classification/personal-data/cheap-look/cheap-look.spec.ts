import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { forgetTexts, mayMatch } from './index.js';

/** One of each way in which expressions are written here. */
const EXPRESSIONS = [
  /(?<!\p{L})(?:amig[oa]|vecin[oa]s?) (?:de )?(\p{Lu}\p{Ll}+)/u,
  /[가-힣]{2,5} ?씨(?=[가은는]|$)/,
  /(?:電話|でんわ|TEL)[ :：]{0,2}([0-9]{2,4}-[0-9]{4})/i,
  /(?<=の)(?:太郎|花子)(?!山)/,
  /^(?:a|bc)?d{2}(?:e+|f*)g/m,
  /[^a-z]x\d\s\S\.(?<name>q|r)\k<name>/,
  /[\u0900-\u097f]{3} ?(?:ले|लाई)/,
  /\u{3042}[-.]\x41\n?/u,
  /(?:Straße|ı|ſ|K)s?/i,
] as const;
const PIECES = [
  'amiga Ana',
  'vecinos de Bo',
  '민수 씨가',
  '電話: 03-1234',
  'tel 090-5555',
  'の花子',
  'bcddeeg',
  '9x1 a.qq',
  'रामलाई',
  'あ-A',
  'STRASSE',
  'straße',
  'SK',
  ' ',
  '\n',
  'の太郎山',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('whether it is worth looking for an expression', () => {
  it('never says no where the expression matches', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...EXPRESSIONS), (text, expression) => {
        forgetTexts();
        expect(mayMatch(text, expression) || !expression.test(text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says no where the words of the expression are not there', () => {
    const text = 'The bins at the corner were not emptied on Monday';
    expect(EXPRESSIONS.slice(0, 4).map((expression) => mayMatch(text, expression))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
