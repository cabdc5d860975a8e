import type { City } from '../../../base/city/index.js';
import { onlyReadings, withoutReadings } from '../../../language/index.js';
import {
  type FoldedText,
  foldText,
  matches,
  readQuery,
  type SearchQuery,
  type SearchWords,
} from '../../../language/search/index.js';

/** Something that people call by many words: what is typed may stand in one of them, or one of them in what is typed. */
export interface Called {
  readonly id: string;
  readonly ways: readonly { readonly text: FoldedText; readonly query: SearchQuery }[];
}

const called = (
  id: string,
  says: ReadonlyArray<readonly [lang: string, word: string]>,
  words: SearchWords,
): Called => ({
  id,
  ways: says
    .flatMap(([lang, word]) =>
      [...new Set([withoutReadings(word), onlyReadings(word)])].map((way) => [lang, way] as const),
    )
    .map(([lang, way]) => ({ text: foldText(way, lang, words), query: readQuery(way, words) })),
});

/** What the city's everyday words and consultation topics are called, in all languages. */
export const calledInCity = (
  { everyday, texts }: Pick<City, 'everyday' | 'texts'>,
  words: SearchWords,
) => ({
  everyday: everyday.map(({ id, says }) =>
    called(
      id,
      Object.entries(says).flatMap(([lang, all]) => all.map((word) => [lang, word] as const)),
      words,
    ),
  ),
  topics: [...new Set(Object.values(texts).flatMap(({ topic }) => Object.keys(topic ?? {})))].map(
    (code) =>
      called(
        code,
        Object.entries(texts).flatMap(([lang, { topic }]) => {
          const { label = '', hint = '' } = topic?.[code] ?? {};
          return [label, hint].filter(Boolean).map((word) => [lang, word] as const);
        }),
        words,
      ),
  ),
});

/** The ids of what somebody means by what they typed. */
export const meantBy = (typed: FoldedText, query: SearchQuery, all: readonly Called[]): string[] =>
  all
    .filter(({ ways }) => ways.some((way) => matches(way.text, query) || matches(typed, way.query)))
    .map(({ id }) => id);
