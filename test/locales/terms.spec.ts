import { describe, expect, test } from '@jest/globals';
import { messagesOf, registry } from './messages.js';
import { idleExceptions, type LocaleTerms, misleading, otherNames, readTerms } from './terms.js';

const { shown, locales } = readTerms();
const NOTHING: LocaleTerms = { words: {}, never: [], except: {} };

test('every language has its terms, and no other', () => {
  expect(Object.keys(locales).sort()).toEqual(registry.map(({ tag }) => tag).sort());
});

describe.each(registry.map(({ tag }) => tag))('%s, as residents read it', (tag) => {
  const messages = messagesOf(tag);
  const terms = locales[tag] ?? NOTHING;

  test('has no word that misleads', () => {
    expect(misleading(messages, terms)).toEqual([]);
  });

  test('names all things, or none yet', () => {
    expect([[], Object.keys(shown).sort()]).toContainEqual(Object.keys(terms.words).sort());
  });

  test('calls one thing by one name', () => {
    expect(otherNames(messages, shown, terms.words)).toEqual([]);
  });

  test('excuses no text without need', () => {
    expect(idleExceptions(messages, terms)).toEqual([]);
  });
});

describe('these checks can fail', () => {
  const never = ['old word'];

  test.each([
    ['as it is', 'resident:a', 'The old word.', 1],
    ['in another case', 'mail:a', 'Old words', 1],
    ['under readings', 'errors:a', '{old|x} word', 1],
    ['of the city', 'city:topic.a', 'old word', 1],
    ['at the desk, where it may stand', 'staff:a', 'The old word.', 0],
    ['that is another', 'resident:a', 'An older word.', 0],
  ])('a word that misleads, %s', (_, key, text, found) => {
    expect(misleading(new Map([[key, text]]), { ...NOTHING, never })).toHaveLength(found);
  });

  test('an exception excuses its key, all below it and no other', () => {
    const messages = new Map(['a', 'a.b', 'ab'].map((key) => [key, 'old word']));
    const terms = { words: {}, never, except: { 'old word': ['a'] } };
    expect(misleading(messages, terms)).toEqual([expect.stringMatching(/^ab:/)]);
    expect(idleExceptions(messages, terms)).toEqual([]);
    expect(idleExceptions(new Map([['a', 'new word']]), terms)).toHaveLength(1);
    expect(idleExceptions(messages, { ...terms, never: [] })).toHaveLength(1);
  });

  test('another name, a text that is gone, and a thing that nobody knows', () => {
    const messages = new Map([
      ['a', 'The secret code'],
      ['b', 'The password'],
    ]);
    const names = (words: Record<string, string>) =>
      otherNames(messages, { secret: ['a', 'b', 'c'] }, words);
    expect(names({ secret: 'Secret code' })).toHaveLength(2);
    expect(names({ sekret: 'secret code' })).toHaveLength(1);
  });
});
