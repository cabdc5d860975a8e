import { expect, test } from '@jest/globals';
import { figureOf } from './figure.js';

test.each([
  ['71.2', 71.2],
  ['１，２３４．５', 1234.5],
  ['1,234', 1234],
  [' 40 ', 40],
  ['−3.5', -3.5],
  ['0', 0],
  ['', undefined],
  ['71.2%', undefined],
  ['about 70', undefined],
  ['1e5', undefined],
  ['--3', undefined],
  ['1.2.3', undefined],
])('%j is read as the figure %j', (typed, figure) => {
  expect(figureOf(typed)).toBe(figure);
});
