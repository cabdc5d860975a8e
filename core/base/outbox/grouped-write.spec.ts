import { describe, expect, it } from '@jest/globals';
import { GroupedWrite } from './grouped-write.js';

class RowError extends Error {}
const options = { lanes: 2, max: 4, isRowError: (e: unknown) => e instanceof RowError };

describe('grouped write', () => {
  it('sends the first alone and what arrives meanwhile together, up to the limit', async () => {
    const batches: number[][] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const group = new GroupedWrite<number, number>(
      async (batch) => {
        batches.push([...batch]);
        await gate;
        return batch.map((n) => n * 10);
      },
      { ...options, lanes: 1 },
    );
    const all = Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => group.write(n)));
    release();
    expect(await all).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(batches).toEqual([[1], [2, 3, 4, 5], [6, 7]]);
  });

  it('never fails a neighbour for a bad row', async () => {
    const group = new GroupedWrite<number, string>(async (batch) => {
      if (batch.includes(13)) throw new RowError('bad row');
      return batch.map(String);
    }, options);
    const results = await Promise.allSettled([1, 2, 13, 4, 5].map((n) => group.write(n)));
    expect(results.map((r) => r.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('tells all at once when the database is away, without trying each', async () => {
    let calls = 0;
    const group = new GroupedWrite<number, string>(
      async () => {
        calls++;
        throw new Error('away');
      },
      { ...options, lanes: 1 },
    );
    const results = await Promise.allSettled([1, 2, 3, 4].map((n) => group.write(n)));
    expect(results.every((r) => r.status === 'rejected')).toBe(true);
    expect(calls).toBe(2);
  });
});
