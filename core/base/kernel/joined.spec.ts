import { expect, it } from '@jest/globals';
import { joined } from './joined.js';

/** A load whose answers come when they are told to. */
const slow = () => {
  const waiting: { resolve(value: number): void; reject(error: Error): void }[] = [];
  const load = joined(
    () => new Promise<number>((resolve, reject) => waiting.push({ resolve, reject })),
  );
  return { load, waiting };
};
const settled = () => new Promise((done) => setImmediate(done));

it('whoever asks while a load is under way waits for one that begins later, and all of them for the same', async () => {
  const { load, waiting } = slow();
  const first = load();
  const [second, third] = [load(), load()];
  expect(waiting).toHaveLength(1);
  waiting[0]?.resolve(1);
  await settled();
  expect(waiting).toHaveLength(2);
  waiting[1]?.resolve(2);
  expect(await Promise.all([first, second, third])).toEqual([1, 2, 2]);
});

it('whoever asks when nothing is under way gets a new answer', async () => {
  let loads = 0;
  const load = joined(async () => ++loads);
  expect([await load(), await load()]).toEqual([1, 2]);
});

it('a load that fails is told to those who wait for it, and to nobody after them', async () => {
  const { load, waiting } = slow();
  const first = load();
  const second = load();
  waiting[0]?.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await settled();
  waiting[1]?.resolve(7);
  expect(await second).toBe(7);
});
