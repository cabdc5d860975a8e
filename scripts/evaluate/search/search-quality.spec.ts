import { expect, it } from '@jest/globals';
import { searchWords as words } from '../../../core/infra/search/search-words.js';
import { foldText, matches, readQuery } from '../../../core/language/search/index.js';
import { readSearchCases, searchFigures } from './search-case.js';

/** Does the search still find what people mean, in all languages and all the ways in which they write? */
const judged = readSearchCases('test/voices/search-own.jsonl').map((each) => ({
  ...each,
  found: matches(foldText(each.text, each.lang, words), readQuery(each.query, words)),
}));

it('finds what must be found, most of what should be, and nothing that only looks alike', () => {
  const { cases, hard, soft, wrong } = searchFigures(judged);
  expect(cases).toBeGreaterThan(400);
  expect(hard).toBeGreaterThanOrEqual(0.98);
  expect(soft).toBeGreaterThanOrEqual(0.6);
  expect(wrong).toBeLessThanOrEqual(0.01);
});

it('finds no voice that speaks of something else', () => {
  const texts = judged.map(({ text, lang }) => foldText(text, lang, words));
  const wrong = judged
    .filter(({ kind, hit }) => !hit && kind !== 'dates' && kind !== 'numbers')
    .flatMap(({ query, text }) =>
      texts.flatMap((folded, i) =>
        judged[i]?.text !== text && matches(folded, readQuery(query, words)) ? [query] : [],
      ),
    );
  expect(wrong.length / texts.length).toBeLessThan(0.1);
});
