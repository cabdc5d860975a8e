import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';

const LONGEST = 300;

/** The comment before the first line of code, if there is one. */
const headComment = (code: string): string =>
  /^(?:#!.*\n)?\s*(\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(code)?.[1] ?? '';

/** A file that is too long to hold in the head may stay so, when its head comment says why ("... because ..."). */
const tooLongWithoutReason = (code: string): boolean =>
  code.split('\n').length > LONGEST && !/\bbecause\b/i.test(headComment(code));

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

  test('no folder has a name that says nothing', () => {
    expect(paths.filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });

  test('both checks can fail', () => {
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
  });
});
