import { expect, it, test } from '@jest/globals';
import { csvOf } from './csv.js';

it('is a row a line, each cell in quotes, with the mark of UTF-8 before all', () => {
  expect(csvOf(['a', 'b'], [['x', 1]])).toBe('\ufeff"a","b"\r\n"x","1"\r\n');
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['＠cmd', `"'＠cmd"`],
  ['-3', `"'-3"`],
  ['say "so"\nthen', '"say ""so""\nthen"'],
])('%j is no formula and no new cell', (value, shown) => {
  expect(csvOf(['a'], [[value]])).toBe(`\ufeff"a"\r\n${shown}\r\n`);
});

it('leaves a number of ours a number', () => {
  expect(csvOf(['a'], [[-0.5]])).toContain('"-0.5"');
});
