import { expect, it } from '@jest/globals';
import { EXCERPT_LENGTH, excerptOf } from './excerpt.js';

it('leaves a short text whole', () => {
  expect([excerptOf(''), excerptOf('声')]).toEqual(['', '声']);
});

it('counts code points, so that no character is cut in two', () => {
  expect(excerptOf('𠮷'.repeat(500))).toBe('𠮷'.repeat(EXCERPT_LENGTH));
});
