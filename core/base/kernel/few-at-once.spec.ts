import { expect, it } from '@jest/globals';
import { fewAtOnce } from './few-at-once.js';

const work = fewAtOnce();

it('does a few at once in the order they came, and sends away what could not be done soon', async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  const all = await Promise.allSettled(
    Array.from({ length: 100 }, (_, i) =>
      work(async () => {
        most = Math.max(most, ++now);
        await new Promise(setImmediate);
        now--;
        done.push(i);
      }),
    ),
  );
  expect(most).toBe(2);
  expect(done).toEqual(Array.from({ length: 62 }, (_, i) => i));
  expect(all.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } });
  await expect(work(async () => 'again')).resolves.toBe('again');
});
