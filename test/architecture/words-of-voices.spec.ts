import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';
import { sqlOf } from './statements.js';

/** The one folder that names the columns in which residents' words and the answers to them stand. */
const DOOR = 'core/records/submissions/words/';
const COLUMNS = {
  submissions: ['text', 'contact', 'form_answers'],
  answers: ['text'],
  answer_draft_versions: ['text'],
  answer_decisions: ['comment'],
  messages: ['text'],
  earlier_texts: ['text'],
  desk_forms: ['fields'],
  engine_words: ['text'],
  sharing_words: ['kept'],
  translation_words: ['source', 'text', 'sentences'],
  translations_beside: ['text'],
  translations_typed: ['fields'],
} as const;
type Table = keyof typeof COLUMNS;
const TABLES = Object.keys(COLUMNS) as Table[];
/** An answer that stands published with its opinion is read by everybody. */
const PUBLISHED = ['core/portals/public/opinions/opinion.queries.ts'];

const KEYWORDS = ['where', 'set', 'on', 'limit', 'order', 'left', 'join', 'group', 'cross'];

/** Places of a statement over a table that name a column of words in it, by an alias of the table or alone. */
const columnsOf = (table: Table, statement: string): string[] => {
  const plain = statement.replace(/::\s*\w+(\[\])?/g, '').replace(/\bas\s+"?\w+"?/gi, ' ');
  if (!new RegExp(`\\b${table}\\b`, 'i').test(plain)) return [];
  const aliases = [...plain.matchAll(new RegExp(`\\b${table}\\s+(?:as\\s+)?(\\w+)`, 'gi'))]
    .map(([, alias]) => (alias ?? '').toLowerCase())
    .filter((alias) => !KEYWORDS.includes(alias));
  const names = COLUMNS[table].join('|');
  const found = aliases.flatMap((alias) => [
    ...plain.matchAll(new RegExp(`\\b${alias}\\.(?:${names}|\\*)`, 'gi')),
  ]);
  // Without an alias the column stands alone, or `*` takes it along.
  const alone = aliases.length
    ? []
    : [
        ...plain.matchAll(
          new RegExp(
            `(?<![\\w."])(?:${names})\\b(?!\\s*[[(])|select\\s+\\*(?!\\s+from\\s+unnest)`,
            'gi',
          ),
        ),
      ];
  return [...found, ...alone].map(([place]) => place);
};
const wordColumns = (statement: string): string[] =>
  TABLES.flatMap((table) => columnsOf(table, statement));

describe('the words of a voice', () => {
  const paths = sourcePaths().filter(
    (path) =>
      /^(core|api|worker)\/.*\.ts$/.test(path) &&
      !path.startsWith(DOOR) &&
      !PUBLISHED.includes(path) &&
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

  test.each([
    ['submissions', 'core/records/submissions/submission.entity.ts'],
    ['answers', 'core/records/answers/answer.entity.ts'],
  ] as const)(
    'of %s are no columns of the entity, so that TypeORM never reads them along',
    (table, path) => {
      const entity = readFileSync(path, 'utf8');
      expect(COLUMNS[table].filter((name) => new RegExp(`\\b${name}!?:`).test(entity))).toEqual([]);
    },
  );

  test.each([
    'select s.id, s.text from submissions s',
    'select id, contact from submissions where id = 1',
    "select v.contact->>'email' as email from submissions v",
    'update submissions set text = 1',
    'select s.* from submissions s',
    'select * from submissions',
    'select 1 from voice_marks m join submissions o on true where o.text ilike x',
    'select a.text from answers a join submissions s on s.id = a.submission_id',
    'select text from answers where id = 1',
    "select json_build_object('text', w.text) from answers w",
  ])('are found in %s', (statement) => {
    expect(wordColumns(statement)).toHaveLength(1);
  });

  test.each([
    'select s.id, s.receipt::text from submissions s',
    'select a.lang from answers a join submissions s on s.id = a.submission_id',
    'select unnest(x::text[]) as text from submissions s',
    'select n.text from notes n',
  ])('are not found in %s', (statement) => {
    expect(wordColumns(statement)).toEqual([]);
  });
});
