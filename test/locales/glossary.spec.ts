import { describe, expect, test } from '@jest/globals';
import { loadGlossary } from '../../core/infra/sentences/load-glossary.js';
import { checkPlainJapanese } from '../../core/language/plain-japanese/index.js';
import { leftInJapanese } from './compare.js';
import { registry, shippedCity } from './messages.js';

const { terms, faults } = loadGlossary(shippedCity);
const tags = registry.map(({ tag }) => tag);
const others = tags.filter((tag) => !tag.startsWith('ja'));
const nameOf = (term: (typeof terms)[number]) => term.ja?.[0] ?? '';

describe('the glossary of the city', () => {
  test('is there', () => {
    expect(faults).toEqual([]);
    expect(terms.length).toBeGreaterThanOrEqual(60);
  });

  test('says each thing in every language and in no other', () => {
    const odd = terms
      .filter((term) => Object.keys(term).sort().join() !== [...tags].sort().join())
      .map(nameOf);
    expect(odd).toEqual([]);
  });

  test('has a Japanese word once', () => {
    const words = terms.flatMap(({ ja = [] }) => ja);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test.each(others)('leaves nothing in Japanese: %s', (tag) => {
    const ways = terms.flatMap((term) =>
      (term[tag] ?? []).map((way): [string, string] => [`${nameOf(term)}: ${way}`, way]),
    );
    // In Chinese a word of the city may be written as in Japan.
    expect(leftInJapanese(new Map(ways), tag, [])).toEqual([]);
  });

  test('gives each kanji of plain Japanese its reading', () => {
    const unread = terms.flatMap((term) =>
      (term['ja-simple'] ?? []).flatMap((way) =>
        checkPlainJapanese(way)
          .filter(({ rule }) => rule === 'reading-missing')
          .map(({ found }) => `${way}: ${found}`),
      ),
    );
    expect(unread).toEqual([]);
  });
});
