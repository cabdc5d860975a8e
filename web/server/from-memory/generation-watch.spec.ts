import { expect, it } from '@jest/globals';
import { watchGeneration } from './generation-watch.js';

/** A watch whose API gives these answers, one after the other, and the time in milliseconds at which each call is made. */
const seen = async (answers: (string | undefined)[], times: readonly number[]) => {
  let at = 0;
  const current = watchGeneration(async () => answers.shift(), { now: () => new Date(at) });
  const known: (string | undefined)[] = [];
  for (const time of times) {
    at = time;
    known.push(await current());
  }
  return known;
};

it('asks twice a second', async () =>
  expect(await seen(['a', 'b', 'c'], [0, 499, 500, 999, 1_000])).toEqual([
    'a',
    'a',
    'b',
    'b',
    'c',
  ]));

it('believes what it knew for a minute while nobody answers, and nothing after that', async () =>
  expect(
    await seen(['a', undefined, undefined, undefined, 'b'], [0, 30_000, 59_500, 60_500, 61_500]),
  ).toEqual(['a', 'a', 'a', undefined, 'b']));

it('knows nothing before anybody answered', async () =>
  expect(await seen([undefined, 'a'], [0, 600])).toEqual([undefined, 'a']));

it('asks once for all who come together', async () => {
  let asked = 0;
  const current = watchGeneration(async () => `${++asked}`, { now: () => new Date(0) });
  expect(await Promise.all([current(), current(), current()])).toEqual(['1', '1', '1']);
});
