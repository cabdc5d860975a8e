import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';

/** What belongs to core/language: written again elsewhere it soon answers otherwise. Each with a line that it catches. */
const ONE_PLACE: readonly (readonly [what: string, pattern: RegExp, caught: string])[] = [
  ['the language of a tag', /split\(['"][-_]['"]\)\[0\]/, `tag.split('-')[0] === 'ja'`],
  ['the language of a tag', /startsWith\(['"`](ja|zh|en|pt)\b/, `locale.tag.startsWith('ja')`],
  ['readings', /\[\^[{}]*\|/, String.raw`/\{([^{}|]+)\|([^{}|]+)\}/g`],
  ['Accept-Language', /['"/;]\s*q=/, `params.find((p) => p.startsWith('q='))`],
  ['what a voice is written in', /detected_?confidence\s*>/i, 'when s.detected_confidence >= 0.9'],
  ['the excerpt of a voice', /left\(\S*\.text/i, 'left(s.text, 160)'],
];
/** Where these rules stand: core/language itself, the column that the database makes of one, and the excerpt in SQL. */
const HOME = /^core\/language\/|\/(words-in-lists|20261129090000-lists-by-index)\.ts$/;

const code = sourcePaths().filter(
  (path) =>
    /^(core|api|worker|web|scripts)\/.*\.(ts|tsx|js)$/.test(path) &&
    !/\.spec\.tsx?$/.test(path) &&
    !HOME.test(path),
);

describe('language logic stands in one place', () => {
  test.each(ONE_PLACE)('%s (%s)', (_, pattern) => {
    expect(code.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test.each(ONE_PLACE)('this check of %s (%s) can fail', (_, pattern, caught) => {
    expect(pattern.test(caught)).toBe(true);
  });

  test('there is code to look at', () => {
    expect(code.length).toBeGreaterThan(300);
  });
});
