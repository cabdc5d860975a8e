import { expect, it } from '@jest/globals';
import { findPersonalData } from './find.js';

/** Half a second is what an ordinary machine needs for the slowest of them; what grows by the square needs minutes. */
const LIMIT_MS = 10_000;

it.each([
  'कृष्ण थापा ',
  '鈴木高橋',
  'Joana Lima ',
  'キムラタロウ',
  '박영희 ',
  'Z',
  '070-',
  '王小明',
  'x@',
])('a wall of %s is read in time that grows with its length', (piece) => {
  const started = performance.now();
  findPersonalData(piece.repeat(90_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
});
