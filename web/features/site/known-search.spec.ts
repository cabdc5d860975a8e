import { expect, it } from '@jest/globals';
import { knownSearch } from './known-search.js';

it.each([
  ['', ''],
  ['?utm_source=line&fbclid=abc', ''],
  ['?measure=9-9-9&utm_medium=x', '?measure=9-9-9'],
  ['?q=%E3%81%94%E3%81%BF&f=0193&step=text', '?q=%E3%81%94%E3%81%BF'],
  ['?cursor=x&in=vi&measure=1', '?in=vi&measure=1&cursor=x'],
  ['?q=&in=', ''],
  ['?about=bus&closed=1', ''],
  ['?q=a&q=b', '?q=a'],
])('%j is known as %j', (search, known) => {
  expect(knownSearch(search)).toBe(known);
});
