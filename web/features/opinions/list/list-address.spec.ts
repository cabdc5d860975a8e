import { expect, test } from '@jest/globals';
import { isNarrowed, listAddress } from './list-address.js';

const nothing = { q: '', in: '', measure: '', section: '', year: '', sort: '' };

test('the whole list has the shortest address', () => {
  expect(listAddress(nothing)).toBe('/opinions');
});
test('a change keeps what else was asked for', () => {
  const asked = { ...nothing, q: 'ごみ 袋', in: 'vi', sort: 'oldest' };
  const address = new URL(listAddress(asked, { in: '', cursor: 'x' }), 'http://city');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    q: 'ごみ 袋',
    sort: 'oldest',
    cursor: 'x',
  });
});
test.each([
  ['nothing', {}, false],
  ['an order', { sort: 'oldest' }, false],
  ['words', { q: '道' }, true],
  ['a year', { year: '2026' }, true],
])('%s narrows a list: %j, %s', (_, asked, narrowed) => {
  expect(isNarrowed({ ...nothing, ...asked })).toBe(narrowed);
});
