import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../core/base/sql/index.js';
import { searchWords } from '../../core/infra/search/search-words.js';
import { RebuildSearch } from '../../core/jobs/search-index/index.js';
import { foldText, matches, readQuery } from '../../core/language/search/index.js';
import { languageOf, SearchIndexRepository } from '../../core/records/submissions/index.js';
import { type Product, startProduct } from '../support/product.js';

interface Case {
  readonly text: string;
  readonly query: string;
  readonly lang: string;
}

/** Voices in all languages, and what somebody looks for among them. */
const cases = readFileSync('test/voices/search-own.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
let product: Product;
beforeAll(async () => {
  product = await startProduct();
  for (const { text, lang } of cases) {
    const { receipt } = await product.submit({ text, lang, measure: '5-4-1' });
    expect(receipt).toBeTruthy();
  }
  for (let from = 0; from < cases.length; from += 200) await product.route();
}, 300_000);
afterAll(() => product.close());

const index = () => product.app.get(SearchIndexRepository);
const stored = () =>
  rowsOf<{ id: string; text: string; lang: string; receipt: string }>(
    product.app.get(DataSource),
    sql`select id, text, receipt, ${languageOf()} as lang from submissions s
         where privacy <> 'vault' and status <> 'received'`,
  );
const found = async (typed: string) =>
  (await index().probe(readQuery(typed, searchWords), ['words'], 100_000))
    .map(({ id }) => id)
    .sort();

describe('the index of words', () => {
  it('finds what the definition finds, and nothing else, in a hundred thousand pairs', async () => {
    const voices = (await stored()).map(({ id, text, lang }) => ({
      id,
      folded: foldText(text, lang, searchWords),
    }));
    expect(voices.length).toBeGreaterThan(350);
    // Words as people look for them, and pieces of the voices themselves.
    const typed = [
      ...cases.map(({ query }) => query),
      ...cases
        .filter((_, i) => i % 3 === 0)
        .map(({ text }, i) => [...text].slice(i % 5, (i % 5) + 2 + (i % 4)).join('')),
    ];
    const wrong: string[] = [];
    for (const each of typed) {
      const query = readQuery(each, searchWords);
      if (!query.length) continue;
      const right = voices
        .filter(({ folded }) => matches(folded, query))
        .map(({ id }) => id)
        .sort();
      if (JSON.stringify(await found(each)) !== JSON.stringify(right)) wrong.push(each);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('finds each voice by its receipt number, in whatever way it is typed', async () => {
    const [{ id, receipt } = { id: '', receipt: '' }] = await stored();
    for (const typed of [
      receipt,
      receipt.toLowerCase(),
      receipt.replaceAll('-', ''),
      receipt.slice(-6),
      receipt.slice(0, -2),
    ])
      expect(await found(typed)).toContain(id);
  });

  it('is made anew while nothing stands still, from where it was stopped', async () => {
    const data = product.app.get(DataSource);
    const before = await data.query(
      'select submission_id, part, plain, joined, grams from submission_search order by 1, 2',
    );
    await data.query(`delete from submission_search where random() < 0.5`);
    let batches = 0;
    const rebuild = product.app.get(RebuildSearch);
    await rebuild.rebuild(
      () => undefined,
      () => batches++ >= 0,
    );
    const told: number[] = [];
    await rebuild.rebuild(({ folded, voices }) => told.push(folded / voices));
    expect(told.at(-1)).toBe(1);
    expect(await rebuild.rebuild()).toBe(0);
    expect(
      await data.query(
        'select submission_id, part, plain, joined, grams from submission_search order by 1, 2',
      ),
    ).toEqual(before);
  });
});
