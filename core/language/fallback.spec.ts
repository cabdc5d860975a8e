import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fallbackChain } from './fallback.js';

it.each([
  ['ja', ['ja']],
  ['ja-simple', ['ja-simple', 'ja']],
  ['en', ['en', 'ja']],
  ['vi', ['vi', 'en', 'ja']],
  // Not a form of Japanese, whatever it begins with.
  ['jam', ['jam', 'en', 'ja']],
])('a text for %s is looked for in %j', (tag, chain) => {
  expect(fallbackChain(tag)).toEqual(chain);
});

it('begins with what was asked for, ends in Japanese and names no language twice', () => {
  fc.assert(
    fc.property(fc.string(), (tag) => {
      const chain = fallbackChain(tag);
      expect([chain[0], chain.at(-1)]).toEqual([tag, 'ja']);
      expect(chain).toEqual([...new Set(chain)]);
    }),
  );
});
