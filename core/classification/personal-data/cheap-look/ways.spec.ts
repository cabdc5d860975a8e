import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesOfWays, waysOf } from './ways.js';

const SOURCES = ['[0-9]{1,2}月[0-9]{1,2}日', '[0-9]+月', '(?<!a)b+c?', '[a-c]{2} [0-9]', 'ab'];

it('several ways find what one expression of them all finds', () => {
  const ways = waysOf(SOURCES);
  const sign = fc.constantFrom('a', 'b', 'c', ' ', '1', '2', '月', '日', 'x');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      const together = [...text.matchAll(new RegExp(SOURCES.join('|'), 'g'))];
      expect(matchesOfWays(text, ways).map(({ 0: word, index }) => [index, word])).toEqual(
        together.map(({ 0: word, index }) => [index, word]),
      );
    }),
    { numRuns: 500 },
  );
});
