import { describe, expect, it } from '@jest/globals';
import { TestClock } from '../../../test/support/clock.js';
import { fresh } from './fresh.js';

/** Counts its loads; `answer` decides what each gives. */
const loading = (answer: (n: number) => Promise<string> = async (n) => `load ${n}`) => {
  const clock = new TestClock();
  const before: (string | undefined)[] = [];
  const cache = fresh<string>(5_000, clock, (last) => {
    before.push(last);
    return answer(before.length);
  });
  return { clock, cache, before };
};

describe('a fresh value', () => {
  it('is loaded once while it is young', async () => {
    const { clock, cache, before } = loading();
    await cache.current();
    clock.advance({ seconds: 4 });
    expect([await cache.current(), before.length]).toEqual(['load 1', 1]);
  });

  it('is loaded again when it is old, and the load sees the value before', async () => {
    const { clock, cache, before } = loading();
    await cache.current();
    clock.advance({ seconds: 5 });
    expect([await cache.current(), before]).toEqual(['load 2', [undefined, 'load 1']]);
  });

  it('is loaded again when the clock was set back', async () => {
    const { clock, cache, before } = loading();
    await cache.current();
    clock.advance({ seconds: -1 });
    await cache.current();
    expect(before.length).toBe(2);
  });

  it('is loaded once for all who ask at the same time', async () => {
    const { cache, before } = loading();
    await Promise.all([cache.current(), cache.current(), cache.current()]);
    expect(before.length).toBe(1);
  });

  it('is tried again at once after a failed load', async () => {
    const { cache } = loading(async (n) => {
      if (n === 1) throw new Error('away');
      return 'there';
    });
    await expect(cache.current()).rejects.toThrow('away');
    expect(await cache.current()).toBe('there');
  });

  it('can be forgotten', async () => {
    const { cache } = loading();
    await cache.current();
    cache.forget();
    expect(await cache.current()).toBe('load 2');
  });
});
