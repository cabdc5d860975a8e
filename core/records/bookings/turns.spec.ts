import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FULL, Turns } from './turns.js';

const soon = () => new Promise(setImmediate);

describe('those who want the time of one counsellor', () => {
  it('are served one after the other, as they came; who wants another is not kept', async () => {
    const turns = new Turns<number>();
    const done: string[] = [];
    const now: Record<string, number> = {};
    const ask = (of: string, i: number) =>
      turns.take(of, String(i), async () => {
        now[of] = (now[of] ?? 0) + 1;
        expect(now[of]).toBe(1);
        await soon();
        now[of]--;
        done.push(`${of}${i}`);
        return i;
      });
    const all = [0, 1, 2].flatMap((i) => [ask('a', i), ask('b', i)]);
    await expect(Promise.all(all)).resolves.toEqual([0, 0, 1, 1, 2, 2]);
    expect(done).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
  });

  it('get each place once, and hear that nothing is left by one look for each wish', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
        async (wishes) => {
          const turns = new Turns<string>();
          const taken = new Set<number>();
          let looks = 0;
          const press = (wish: number) =>
            turns.take('lawyer', String(wish), async () => {
              looks++;
              await soon();
              if (taken.has(wish)) return FULL;
              taken.add(wish);
              return 'yours';
            });
          const found = await Promise.all(wishes.map(press));
          const different = new Set(wishes).size;
          expect(found.filter((one) => one === 'yours')).toHaveLength(different);
          expect(found.filter((one) => one === FULL)).toHaveLength(wishes.length - different);
          expect(looks).toBeLessThanOrEqual(2 * different);
        },
      ),
    );
  });

  it('do not fail with whoever was before them', async () => {
    const turns = new Turns<string>();
    const broken = turns.take('lawyer', 'ten', () => Promise.reject(new Error('away')));
    const next = turns.take('lawyer', 'ten', async () => 'yours');
    await expect(broken).rejects.toThrow('away');
    await expect(next).resolves.toBe('yours');
    await expect(turns.take('lawyer', 'ten', async () => FULL)).resolves.toBe(FULL);
  });
});
