import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { byUnits, forgetTexts, matchesOf } from './index.js';

const EXPRESSIONS = [
  /(?<!\p{L})(?:amig[oa]|vecin[oa]s?) (?:de )?(\p{Lu}\p{Ll}{1,9})/gu,
  /(?:^|[。\n])(?:私|僕)は([\u3400-\u9fff]{2,3})(?=です|と申)/g,
  /(?<=の)(?:太郎|花子)(?!山)/g,
  /(?:電話|TEL)[ :：]{0,2}([0-9]{2,4}-[0-9]{4})(?![0-9])/gi,
  /^ ?(?:Ana|bo)[,!]?$/gim,
  /(?:राम|सीता)(?:ले|लाई)? /g,
  /(?:ana|an)(?:na)?/gi,
  /(?:Ana|太郎)\s*$/g,
] as const;
const PIECES = [
  ...['amiga Ana', 'vecinos de Bo', '。私は山田です', '\n僕は太郎と申します', 'の花子', 'の太郎山'],
  ...['電話: 03-1234', 'tel 090-55556', 'Ana', 'bo!', 'रामलाई ', 'annana', '🙏', ' ', '\n'],
];
/** So long that they are not looked through at once. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constant('ー'.repeat(40))), {
    minLength: 8,
    maxLength: 20,
  })
  .map((parts) => parts.join(''));
const shown = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => [match.index, ...match]);

describe('the matches of an expression', () => {
  it.each(EXPRESSIONS.map((expression) => [String(expression), expression] as const))(
    'are those of the whole text, wherever they are looked for: %s',
    (_, expression) => {
      fc.assert(
        fc.property(texts, (text) => {
          forgetTexts();
          expect(shown(matchesOf(text, expression))).toEqual(shown(text.matchAll(expression)));
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('an expression that reads units', () => {
  const SIGNS = 'aZñÑđĐếẾßªº_-7１漢々〇あアーｱ가힣ㄱरामािम्’「。 \n🙏'.split('');
  const READ = [
    /\p{L}/u,
    /[^\p{L}]/u,
    /\p{Lu}/u,
    /[\p{Ll}-]/u,
    /\p{Lu}\p{L}/iu,
    /[\p{M}]/u,
    /\u{3042}|k/iu,
  ];
  it('says of every sign here what it said before', () => {
    for (const expression of READ)
      for (const sign of SIGNS)
        if (sign < '\ud800' || sign > '\udfff')
          expect([sign, byUnits(expression).test(sign)]).toEqual([sign, expression.test(sign)]);
  });

  it('takes a picture for one, though it is two units', () => {
    const closing = byUnits(/^(?:\p{Extended_Pictographic}\uFE0F?){2}$/u);
    expect(closing.test('🙏♥️')).toBe(true);
    expect(closing.test('🙏x')).toBe(false);
  });

  it('is refused where it asks for what is not known here', () => {
    expect(() => byUnits(/\p{Script=Greek}/u)).toThrow('cannot be read by units');
  });
});
