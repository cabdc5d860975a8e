import { readFileSync } from 'node:fs';
import { sourcePaths } from './sources.js';

/** What one file says to the database. */
export interface Statements {
  readonly path: string;
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  /** The texts of its SQL, without what is put in. */
  readonly sql: readonly string[];
}

const PART = /`(?:[^`\\]|\\[\s\S])*`|'(?:[^'\\\n]|\\.)*'/g;
const IS_SQL = /\b(select|insert into|delete from|update \w+(\s+\w+)?\s+set)\b/i;

/** Texts of a file that speak SQL; what stands in `${}` is cut out, also where templates nest. */
export const sqlOf = (code: string): string[] => {
  const texts: string[] = [];
  const outside = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  for (const [part] of outside.matchAll(PART)) {
    const text = part.slice(1, -1).replace(/\$\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, ' ');
    if (IS_SQL.test(text)) texts.push(text);
  }
  return texts;
};

const namesIn = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, name]) => (name ?? '').toLowerCase()),
  );

/** The table of each entity class, read from the `@Entity` decorators. */
export const tablesOfEntities = (paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    paths.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/@Entity\('(\w+)'\)\s*export class (\w+)/g)].map(
        ([, table, name]) => [name ?? '', table ?? ''] as const,
      ),
    ),
  );

const ORM_WRITE = /\.(?:insert|update|upsert|delete|save|remove|softDelete|into)\(\s*([A-Z]\w+)/g;
const ORM_READ =
  /\.(?:find|findOne|findBy|findOneBy|count|countBy|exists|createQueryBuilder)\(\s*([A-Z]\w+)/g;

/** What the code of one file reads and writes, by SQL and by TypeORM, as far as they are tables of ours. */
export const statementsOf = (
  path: string,
  code: string,
  entities: ReadonlyMap<string, string>,
  tables: ReadonlySet<string>,
): Statements => {
  const sql = sqlOf(code);
  const ours = (names: readonly string[]): Set<string> =>
    new Set(names.filter((name) => tables.has(name)));
  const byOrm = (pattern: RegExp): string[] =>
    [...code.matchAll(pattern)].flatMap(([, name]) => entities.get(name ?? '') ?? []);
  const writes = ours([
    ...namesIn(sql, /\b(?:insert into|update|delete from)\s+(\w+)/gi),
    ...byOrm(ORM_WRITE),
  ]);
  const reads = ours([...namesIn(sql, /\b(?:from|join)\s+(\w+)/gi), ...byOrm(ORM_READ)]);
  return { path, reads, writes, sql };
};

/** All files of the product's server side that speak to the database. */
export const allStatements = (tables: ReadonlySet<string>): Statements[] => {
  const paths = sourcePaths().filter(
    (path) =>
      /^(core|api|worker)\/.*\.ts$/.test(path) &&
      !/\.spec\.ts$|^core\/infra\/migrations\//.test(path),
  );
  const entities = tablesOfEntities(paths);
  return paths
    .map((path) => statementsOf(path, readFileSync(path, 'utf8'), entities, tables))
    .filter(({ reads, writes }) => reads.size + writes.size > 0);
};
