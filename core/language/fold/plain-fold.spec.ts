import { expect, it } from '@jest/globals';
import { folded } from './plain-fold.js';

it('width and case are no difference', () => {
  expect(folded('ＰＤＦ ｺﾞﾐ')).toBe('pdf ゴミ');
});
