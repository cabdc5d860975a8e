import { expect, it } from '@jest/globals';
import { folded, searchWords } from './plain-fold.js';

it('width and case are no difference', () => {
  expect(folded('ＰＤＦ ｺﾞﾐ')).toBe('pdf ゴミ');
});

it('a search is its words, however wide and whatever stands between them', () => {
  expect(searchWords('　ゴミ　ｶﾞﾗｽ\t PDF ')).toEqual(['ゴミ', 'ガラス', 'PDF']);
});
