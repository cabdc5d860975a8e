import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';
import { sqlOf } from './statements.js';

/** The one folder that names the columns in which residents' words stand. */
const DOOR = 'core/records/submissions/words/';
const COLUMNS = ['text', 'contact'];

/** Places of a statement over `submissions` that name a column of words, by an alias of the table or alone. */
const wordColumns = (statement: string): string[] => {
  const plain = statement.replace(/::\s*\w+(\[\])?/g, '').replace(/\bas\s+"?\w+"?/gi, ' ');
  if (!/\bsubmissions\b/i.test(plain)) return [];
  const aliases = [...plain.matchAll(/\bsubmissions\s+(?:as\s+)?(\w+)/gi)]
    .map(([, alias]) => (alias ?? '').toLowerCase())
    .filter((alias) => !['where', 'set', 'on', 'limit', 'order', 'left', 'join'].includes(alias));
  const names = COLUMNS.join('|');
  const found = aliases.flatMap((alias) => [
    ...plain.matchAll(new RegExp(`\\b${alias}\\.(?:${names}|\\*)`, 'gi')),
  ]);
  // Without an alias the column stands alone, or `*` takes it along.
  const alone = aliases.length
    ? []
    : [
        ...plain.matchAll(
          new RegExp(`(?<![\\w."])(?:${names})\\b(?!\\s*[[(])|select\\s+\\*`, 'gi'),
        ),
      ];
  return [...found, ...alone].map(([place]) => place);
};

describe('the words of a voice', () => {
  const paths = sourcePaths().filter(
    (path) =>
      /^(core|api|worker)\/.*\.ts$/.test(path) &&
      !path.startsWith(DOOR) &&
      !/\.spec\.ts$|^core\/infra\/migrations\//.test(path),
  );

  test('are named in SQL in their own folder only', () => {
    const named = paths.flatMap((path) =>
      sqlOf(readFileSync(path, 'utf8')).flatMap((statement) =>
        wordColumns(statement).map((place) => `${path}: ${place}`),
      ),
    );
    expect(named).toEqual([]);
  });

  test('are no columns of the entity, so that TypeORM never reads them along', () => {
    const entity = readFileSync('core/records/submissions/submission.entity.ts', 'utf8');
    expect(COLUMNS.filter((column) => new RegExp(`\\b${column}!?:`).test(entity))).toEqual([]);
  });

  test.each([
    'select s.id, s.text from submissions s',
    'select id, contact from submissions where id = 1',
    "select v.contact->>'email' as email from submissions v",
    'update submissions set text = 1',
    'select s.* from submissions s',
    'select * from submissions',
    'select 1 from voice_marks m join submissions o on true where o.text ilike x',
  ])('are found in %s', (statement) => {
    expect(wordColumns(statement)).toHaveLength(1);
  });

  test.each([
    'select s.id, s.receipt::text from submissions s',
    'select a.text from answers a join submissions s on s.id = a.submission_id',
    'select unnest(x::text[]) as text from submissions s',
    'select text from answers',
  ])('are not found in %s', (statement) => {
    expect(wordColumns(statement)).toEqual([]);
  });
});
