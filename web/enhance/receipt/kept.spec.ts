import { expect, it } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { kept } from './kept.js';

const open = () => {
  const page = openPage(`<button data-print></button>
    <section hidden data-receipt-kept><button data-kept-yes></button><p data-kept-done="Good"></p></section>`);
  kept(page.root);
  /** Whether the browser would ask before it leaves. */
  const asks = () => !page.tell('beforeunload');
  return { ...page, asks };
};

it('asks once whether the receipt was kept', () => {
  const { asks, one } = open();
  expect(one('section').hidden).toBe(false);
  expect([asks(), asks()]).toEqual([true, false]);
});

it('asks no more when it is said to be kept, and tells so', () => {
  const { asks, tell, one } = open();
  tell('click', '[data-kept-yes]');
  expect([asks(), one('[data-kept-yes]').hidden, one('p').textContent]).toEqual([
    false,
    true,
    'Good',
  ]);
});

it('asks no more when it was printed', () => {
  const { asks, tell } = open();
  tell('click', '[data-print]');
  expect(asks()).toBe(false);
});
