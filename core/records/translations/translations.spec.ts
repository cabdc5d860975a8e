import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  TRANSLATION_ORIGINS,
  TRANSLATION_STATES,
  type TranslationKind,
} from '../../contract/index.js';
import { type Locale, Locales } from '../../language/index.js';
import { digestOf, joinSentences, outcomeOf } from './sentences.js';
import { isShown, nextTranslationState, TRANSLATION_MOVES } from './translation-state.js';
import { readerOf, wantedLanguages } from './wanted-languages.js';

const locales = new Locales(JSON.parse(readFileSync('locales/registry.json', 'utf8')) as Locale[]);
const moves = fc.array(fc.constantFrom(...TRANSLATION_MOVES), { minLength: 1, maxLength: 12 });

describe('the life of a translation', () => {
  it('is over once its source was replaced, whatever comes then', () => {
    fc.assert(
      fc.property(moves, moves, (before, after) => {
        const stale = before.reduce<(typeof TRANSLATION_STATES)[number]>((state, move) => {
          if (state === 'stale') return state;
          return nextTranslationState(state, move);
        }, 'wanted');
        const replaced = nextTranslationState(stale, 'replace');
        for (const move of after.filter((one) => one !== 'replace'))
          expect(() => nextTranslationState(replaced, move)).toThrow(
            expect.objectContaining({ code: 'version_conflict' }),
          );
        expect(replaced).toBe('stale');
      }),
    );
  });

  it('leads to checked by a check and by nothing else', () => {
    for (const state of TRANSLATION_STATES.filter((one) => one !== 'stale'))
      expect(
        TRANSLATION_MOVES.filter((move) => nextTranslationState(state, move) === 'checked'),
      ).toEqual(['check']);
  });

  const shownOf = (doubts: number, unchecked: readonly TranslationKind[]) =>
    TRANSLATION_STATES.flatMap((state) =>
      [null, ...TRANSLATION_ORIGINS].flatMap((origin) =>
        [true, false].flatMap((complete) =>
          isShown({ kind: 'answer', state, origin, complete, doubts }, unchecked)
            ? [[state, origin, complete]]
            : [],
        ),
      ),
    ).filter(([state]) => state !== 'checked');

  it('is shown when a person has checked it, and before only where the city’s sentences say all of it', () => {
    expect(shownOf(0, [])).toEqual([['draft', 'sentences', true]]);
    for (const origin of [null, ...TRANSLATION_ORIGINS])
      expect(
        isShown({ kind: 'voice', state: 'checked', origin, complete: true, doubts: 2 }, []),
      ).toBe(true);
  });

  it('of a machine is shown unchecked only for kinds that the city names, and only where no rule doubts it', () => {
    const machine = ['draft', 'engine', true];
    expect(shownOf(0, ['answer'])).toContainEqual(machine);
    expect(shownOf(0, ['voice', 'message', 'publication'])).not.toContainEqual(machine);
    expect(shownOf(1, ['answer'])).not.toContainEqual(machine);
  });
});

describe('what is wanted', () => {
  const text = { kind: 'answer', lang: 'ja', by: 'city', reader: 'pt-BR' } as const;
  it.each([
    [text, ['pt-BR', 'ja-simple']],
    [{ ...text, reader: 'ja' }, []],
    [{ ...text, reader: 'ja-simple' }, ['ja-simple']],
    [{ ...text, kind: 'message' } as const, ['pt-BR', 'ja-simple']],
    [{ ...text, kind: 'voice', by: 'resident', lang: 'ne' } as const, ['ja']],
    [{ ...text, kind: 'voice', by: 'resident', lang: 'ja' } as const, []],
    [{ ...text, kind: 'publication', by: 'resident', lang: 'ko' } as const, ['ja']],
  ])('of %j', (one, wanted) => expect(wantedLanguages(one)).toEqual(wanted));

  it.each([
    ['vi', null, 'en', 'vi'],
    ['ja', 'ne', 'ja', 'ne'],
    ['ja', 'ja', 'ja-simple', 'ja-simple'],
    ['ja', 'ja', 'ko', 'ja'],
    ['th', 'th', 'en', 'en'],
  ])('a voice said to be %s and found to be %s, on a page in %s, is read in %s', (...row) => {
    const [declaredLang, detectedLang, uiLang, reader] = row;
    const signs = { declaredLang, detectedLang, detectedConfidence: 0.99, uiLang };
    expect(readerOf(signs, locales)).toBe(reader);
  });
});

describe('a translation put together', () => {
  const said = { text: 'a', origin: 'sentences', checked: true } as const;
  it.each([
    [[said, said], { state: 'checked', origin: 'sentences', complete: true }],
    [[said, { ...said, checked: false }], { state: 'draft', origin: 'sentences', complete: true }],
    [
      [said, { text: '', origin: null, checked: false }],
      { state: 'draft', origin: 'sentences', complete: false },
    ],
    [
      [{ text: '', origin: null, checked: false }],
      { state: 'wanted', origin: null, complete: false },
    ],
    [
      [{ ...said, checked: false }, { text: 'b', origin: 'person', checked: false } as const],
      { state: 'draft', origin: 'person', complete: true },
    ],
    [[], { state: 'wanted', origin: null, complete: false }],
  ])('of %j is %j', (sentences, outcome) => expect(outcomeOf(sentences)).toEqual(outcome));

  it('has the line ends of its source, and spaces where its language has them', () => {
    const parts = [
      { text: 'A.', after: '' },
      { text: 'B.', after: '\n\n' },
      { text: 'C.', after: '' },
    ];
    expect(joinSentences(parts, 'vi')).toBe('A. B.\n\nC.');
    expect(joinSentences(parts, 'zh-Hans')).toBe('A.B.\n\nC.');
    expect(
      joinSentences(
        [
          { text: 'A.', after: ' ' },
          { text: 'B.', after: '' },
        ],
        'ja',
      ),
    ).toBe('A.B.');
  });

  it('knows a sentence again by its words, not by its width or spaces', () => {
    expect(digestOf('１２月３日 です。')).toEqual(digestOf('12月3日  です。'));
    expect(digestOf('12月3日です。')).not.toEqual(digestOf('12月4日です。'));
  });
});
