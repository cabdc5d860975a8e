import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectPaths, sourcePaths } from './sources.js';

const LONGEST = 300;

/** The comment before the first line of code, if there is one. */
const headComment = (code: string): string =>
  /^(?:#!.*\n)?\s*(\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(code)?.[1] ?? '';

/** A file that is too long to hold in the head may stay so, when its head comment says why ("... because ..."). */
const tooLongWithoutReason = (code: string): boolean =>
  code.split('\n').length > LONGEST && !/\bbecause\b/i.test(headComment(code));

/** A module as an import names it: `./Ruby.js` is any of `Ruby.ts`, `Ruby.tsx`, `Ruby.js`. */
const importName = (path: string): string => path.replace(/\.[cm]?[jt]sx?$/, '');

/** Paths that are one and the same where the file system ignores case (macOS, Windows). */
const differInCaseAlone = (paths: readonly string[]): string[] => {
  const names = [...new Set(paths.map(importName))];
  const lastOf = new Map(names.map((name) => [name.toLowerCase(), name]));
  const twice = new Set(names.filter((name) => lastOf.get(name.toLowerCase()) !== name));
  return names.filter((name) => [...twice].some((t) => t.toLowerCase() === name.toLowerCase()));
};

/** The browser loads the contract, and all doors read it: a noun a file. */
const LONGEST_CONTRACT = 120;

/** A folder with more files than this is several subjects. */
const MOST_FILES = 20;
/** Tests of one kind stand together, as many as there are; and so do the steps that made the database what it is: none is ever moved. */
const UNLIMITED = /^test\/|^core\/infra\/migrations\//;

/** Folders that hold too many files themselves, with how many; those of their subfolders count there. */
const crowded = (paths: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const path of paths.filter((path) => !path.endsWith('/')))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts].filter(([, n]) => n > MOST_FILES).map(([folder, n]) => `${folder}: ${n}`);
};

/** Names that say nothing about what is inside: such folders collect everything. */
const EMPTY_NAMES = /\/(utils?|helpers?|common|managers?|misc|shared|lib)\/$/;

describe('house style', () => {
  const paths = sourcePaths();

  test('there are sources to look at', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  test(`no file is over ${LONGEST} lines without a head comment that says why`, () => {
    const code = paths.filter((path) => /\.(ts|tsx|mjs|cjs|css)$/.test(path));
    expect(code.filter((path) => tooLongWithoutReason(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test(`no file of the contract is over ${LONGEST_CONTRACT} lines`, () => {
    const contract = paths.filter((path) => /^core\/contract\/.*\.ts$/.test(path));
    expect(contract.length).toBeGreaterThan(20);
    const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
    expect(contract.filter((path) => lines(path) > LONGEST_CONTRACT)).toEqual([]);
  });

  test('no folder has a name that says nothing', () => {
    expect(paths.filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });

  test(`no folder holds more than ${MOST_FILES} files`, () => {
    expect(crowded(paths.filter((path) => !UNLIMITED.test(path)))).toEqual([]);
  });

  test('no two paths differ in case alone', () => {
    expect(differInCaseAlone(projectPaths())).toEqual([]);
  });

  test('the checks can fail', () => {
    const long = 'const a = 1;\n'.repeat(LONGEST);
    expect(tooLongWithoutReason(long)).toBe(true);
    expect(tooLongWithoutReason(`import x from 'y';\n// Long because of a table.\n${long}`)).toBe(
      true,
    );
    expect(tooLongWithoutReason(`/** Long because it is one table. */\n${long}`)).toBe(false);
    expect(tooLongWithoutReason('const a = 1;\n')).toBe(false);
    expect(EMPTY_NAMES.test('core/plan/utils/')).toBe(true);
    expect(EMPTY_NAMES.test('web/lib/')).toBe(true);
    expect(EMPTY_NAMES.test('core/plan/')).toBe(false);
    const many = Array.from({ length: MOST_FILES + 1 }, (_, i) => `web/ui/${i}.tsx`);
    expect(crowded([...many, 'web/ui/form/', 'web/ui/form/a.tsx'])).toEqual(['web/ui: 21']);
    expect(crowded(many.slice(1))).toEqual([]);
    expect(differInCaseAlone(['web/Ruby.tsx', 'web/ruby.ts', 'web/Ruby.css'])).toEqual([
      'web/Ruby',
      'web/ruby',
    ]);
    expect(differInCaseAlone(['docs/A.md', 'docs/a.md', 'docs/b.md'])).toEqual([
      'docs/A.md',
      'docs/a.md',
    ]);
  });
});
