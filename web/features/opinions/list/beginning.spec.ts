import { expect, test } from '@jest/globals';
import { beginningOf } from './beginning.js';

test.each([
  ['one line', '道が暗いです。', '道が暗いです。'],
  ['an empty line first', '\n\n  道が暗いです。\r\nお願いします。', '道が暗いです。'],
  ['a long one', 'ab cd efgh', 'ab cd e…'],
  ['signs of two units', '𠮷野家👪の前', '𠮷野家👪の前'],
  ['nothing', ' \n ', ''],
])('of a text of %s', (_, text, beginning) => {
  expect(beginningOf(text, 7)).toBe(beginning);
});
