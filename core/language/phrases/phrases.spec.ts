import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOfSecret } from '../phrase-words.js';
import { foldWord } from './fold-word.js';
import { phraseFrom, readPhrase } from './index.js';
import { WORD_LISTS, wordListFor } from './lists.js';

const tags = WORD_LISTS.map(({ tag }) => tag);
const lists = WORD_LISTS.map((list) => [list.tag, list] as const);
/** Written here, so that they could be kept apart; a sign of Chinese is a slip by itself. */
const OWN = ['vi', 'ne', 'fil', 'id'];

/** Whether one letter more, less or another makes one of the other. */
const isSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.length === long.length ? same + 1 : same;
  return short.slice(rest) === long.slice(same + 1);
};

describe.each(lists)('the words of phrases: %s', (_, { words, count, byFold }) => {
  test('are so many that a phrase is worth 53 bits', () => {
    expect(Math.log2(words.length) * count).toBeGreaterThan(53);
  });
  test('are all different, however they are typed', () => {
    expect(byFold.size).toBe(words.length);
    expect([...byFold.keys()].filter((fold) => fold.length < 2)).toEqual([]);
  });
});

test.each(OWN)('no two words are one slip from each other: %s', (tag) => {
  const folds = [...wordListFor(tag).byFold.keys()];
  const near = folds.flatMap((one, i) =>
    folds.slice(i + 1).flatMap((other) => (isSlip(one, other) ? [`${one} ${other}`] : [])),
  );
  expect(near).toEqual([]);
});

/** Of each language that has them, in words that nobody who was hurt should be given to remember. */
test('no word frightens', () => {
  const all = new Set(WORD_LISTS.flatMap(({ words }) => words));
  const frightening =
    'abuse attack blood kill knife murder weapon victim husband wife prison 사망 살인 폭력 남편 さつじん ちみどろ おっと ひめい muerte matar marido puñal morte facada punhal marido esposo'.split(
      ' ',
    );
  expect(frightening.filter((word) => all.has(word))).toEqual([]);
});

const chance = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const anyTag = fc.constantFrom(...tags);

describe('a phrase is read as it was given out', () => {
  test('in any language, on a page of any other', () => {
    fc.assert(
      fc.property(chance, anyTag, anyTag, (bytes, tag, page) => {
        const phrase = phraseFrom(bytes, tag);
        expect(readPhrase(phrase, page)).toEqual({ phrase });
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [
      'without spaces, in katakana',
      'ja',
      (words: string[]) =>
        words
          .join('')
          .replace(/[ぁ-ん]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
    ],
    [
      'without accents, in capitals, with hyphens',
      'vi',
      (words: string[]) => words.map((word) => foldWord(word).toUpperCase()).join('-'),
    ],
    [
      'with other words before and behind',
      'es',
      (words: string[]) => `KB-2026: ${words.join('; ')} .`,
    ],
    [
      'in wide letters',
      'en',
      (words: string[]) =>
        words
          .join(' ')
          .replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    [
      'by the first four letters',
      'pt-BR',
      (words: string[]) => words.map((word) => word.slice(0, 4)).join(' '),
    ],
    ['without spaces, in Chinese', 'zh-Hans', (words: string[]) => words.join('')],
    ['in parts of hangul', 'ko', (words: string[]) => words.join('  ').normalize('NFD')],
  ])('%s', (_, tag, typed) => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const phrase = phraseFrom(bytes, tag);
        expect(readPhrase(typed([...(wordsOfSecret(phrase) ?? [])]), tag)).toEqual({ phrase });
      }),
      { numRuns: 50 },
    );
  });
});

test('by beginnings that are words of another language too is meant in that of the page', () => {
  const typed = 'caba real pant dama expl';
  expect(readPhrase(typed, 'pt-BR')).not.toEqual(readPhrase(typed, 'es'));
  expect(readPhrase('caballo, realidad, pantera, dama, explicar', 'pt-BR')).toEqual(
    readPhrase('caballo, realidad, pantera, dama, explicar', 'es'),
  );
});

describe('what is no phrase', () => {
  test('is said by the word that is in no list, and of no other', () => {
    expect(readPhrase('apple banana guitar xylofone window', 'en')).toEqual({
      unknown: ['xylofone'],
    });
  });
  test('is said by how many words there are', () => {
    expect(readPhrase('apple banana guitar window', 'en')).toEqual({ found: 4, needed: 5 });
  });
  test.each(['', 'KB-2026-7F3K9Q', 'Q7ZV 01HT MB3K XE8N PD5R GWA2 CY', 'hello', '12 34'])(
    'is not taken for one: "%s"',
    (typed) => {
      expect(readPhrase(typed, 'ja')).toBeUndefined();
    },
  );
  test('a secret of signs never is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), {
          minLength: 26,
          maxLength: 26,
        }),
        (signs) => {
          expect(readPhrase(signs.join('').replace(/(.{4})(?=.)/g, '$1 '))).toBeUndefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});
