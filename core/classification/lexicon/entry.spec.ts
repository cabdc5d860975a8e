import { describe, expect, it } from '@jest/globals';
import { romanised } from '../../language/search/index.js';
import { readEntry } from './entry.js';

describe('a line of the lexicon', () => {
  it('reads ways, parts, open ends and weight', () => {
    expect(readEntry('夫+殴|vazament*^2.5')).toEqual({
      weight: 2.5,
      ways: [
        {
          label: '夫+殴',
          parts: [
            { text: '夫', open: false },
            { text: '殴', open: false },
          ],
        },
        { label: 'vazament', parts: [{ text: 'vazament', open: true }] },
      ],
    });
  });

  it('takes 1 where no weight is written, and no empty ways', () => {
    expect(readEntry('通訳||').weight).toBe(1);
    expect(readEntry('通訳||').ways).toHaveLength(1);
    expect(readEntry('').ways).toEqual([]);
  });
});

describe('romanised Japanese', () => {
  it.each([
    ['ぜいきん', ['zeikin']],
    ['しやくしょ', ['shiyakusho']],
    ['じゅうみんぜい', ['juuminzei', 'juminzei']],
    ['がっこう', ['gakkou', 'gakko']],
    ['え', []],
    ['税金', []],
  ])('%s', (kana, latin) => expect(romanised(kana)).toEqual(latin));
});
