import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Visitor } from '../kernel/index.js';
import { Levels } from './levels.js';
import { type LimitTable, limitsTimes, USUAL_LIMITS } from './limit-table.js';
import { Limiter } from './limiter.js';

const NOW = Date.parse('2026-11-27T10:00:00+09:00');
const row = {
  device: { atOnce: 4, perHour: 60 },
  source: { atOnce: 10, perHour: 120 },
  site: { atOnce: 30, perHour: 600 },
};
const TABLE: LimitTable = { ...USUAL_LIMITS, sends: row };
const limiter = () => new Limiter(TABLE, new Levels(), (_, ...parts) => parts.join(' '));
const visitor = (device: string, source = 'library'): Visitor => ({ source, device });
/** How many of so many tries are let through. */
const passed = (one: Limiter, who: Visitor, tries: number, now = NOW): number =>
  Array.from({ length: tries }, () => one.take('sends', who, now)).filter(({ ok }) => ok).length;

describe('a limit', () => {
  it('lets as many through at once as it says, and tells when the next one may come', () => {
    const one = limiter();
    expect(passed(one, visitor('a'), 20)).toBe(4);
    expect(one.take('sends', visitor('a'), NOW)).toEqual({
      ok: false,
      retryAfter: 60,
      by: 'device',
    });
    expect(passed(one, visitor('a'), 20, NOW + 60_000)).toBe(1);
    expect(passed(one, visitor('a'), 20, NOW + 3_660_000)).toBe(4);
  });

  it('slows before it shuts', () => {
    const one = limiter();
    const waits = Array.from({ length: 4 }, () => one.take('sends', visitor('a'), NOW));
    expect(waits).toMatchObject([{ wait: 0 }, { wait: 0 }, { wait: 1_000 }, { wait: 2_000 }]);
  });

  it('serves a neighbour of a flood at the same address', () => {
    const one = limiter();
    passed(one, visitor('flood'), 1_000);
    expect(passed(one, visitor('neighbour'), 2)).toBe(2);
  });

  it('keeps room at an address for those who asked for little, where some have used it up', () => {
    const one = limiter();
    for (const device of ['a', 'b', 'c']) passed(one, visitor(device), 4);
    expect(passed(one, visitor('late'), 10)).toBe(2);
  });

  it('stops a flood that calls itself otherwise each time', () => {
    const one = limiter();
    const through = Array.from({ length: 500 }, (_, i) => passed(one, visitor(`d${i}`), 1));
    expect(through.filter(Boolean)).toHaveLength(20);
    expect(passed(one, visitor('x', 'elsewhere'), 1)).toBe(1);
  });

  it('stops a flood from everywhere, and lets others in who asked for little', () => {
    const one = limiter();
    const through = Array.from({ length: 50 }, (_, i) => passed(one, visitor('d', `s${i}`), 4));
    expect(through.reduce((sum, n) => sum + n)).toBeLessThanOrEqual(60);
  });

  it('counts nothing against a known device that others did', () => {
    const one = limiter();
    for (let i = 0; i < 100; i++) passed(one, visitor(`d${i}`), 4);
    expect(passed(one, { ...visitor('mine'), known: true }, 10)).toBe(4);
  });

  it('forgets what was given back, and forgives what came before', () => {
    const one = limiter();
    for (let i = 0; i < 50; i++) {
      const verdict = one.take('sends', visitor('right'), NOW);
      if (verdict.ok) verdict.giveBack();
      expect(verdict.ok).toBe(true);
    }
    passed(one, visitor('slip'), 3);
    const right = one.take('sends', visitor('slip'), NOW);
    if (right.ok) right.forgive();
    expect(passed(one, visitor('slip'), 10)).toBe(4);
  });

  it('shuts nobody out when the clock is set back', () => {
    const one = limiter();
    passed(one, visitor('a'), 4);
    const before = NOW - 86_400_000;
    expect(passed(one, visitor('a'), 9, before)).toBe(4);
  });

  it('forgets what was given back, so that a clock set back by minutes finds nothing of it', () => {
    const one = limiter();
    for (let i = 0; i < 9; i++) {
      const taken = one.take('sends', visitor('a'), NOW);
      if (taken.ok) taken.giveBack();
    }
    expect(passed(one, visitor('a'), 9, NOW - 200_000)).toBe(4);
  });

  it('is so many times over what it says', () => {
    expect(limitsTimes(TABLE, 10).sends.device).toEqual({ atOnce: 40, perHour: 600 });
  });
});

describe('levels of several processes', () => {
  it('add up to what one process would have counted', () => {
    const { device } = row;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30_000 })), { maxLength: 40 }),
        (takes) => {
          const [alone, ...two] = [new Levels(), new Levels(), new Levels()];
          let shared = 0;
          let now = NOW;
          for (const [which, later] of takes) {
            now += later;
            alone?.add('k', device, now);
            const mine = two[which ? 0 : 1] as Levels;
            mine.add('k', device, now);
            // What the table does with what one process tells it.
            for (const { ms, at, full } of mine.take())
              shared = Math.min(Math.max(shared, at) + ms, at + full);
            mine.learn('k', shared);
          }
          for (const one of two) one.learn('k', shared);
          for (const one of two)
            expect(one.taken('k', device, now)).toBeCloseTo(alone?.taken('k', device, now) ?? 0, 6);
        },
      ),
    );
  });

  it('lose nothing that could not be told', () => {
    const levels = new Levels();
    levels.add('k', row.device, NOW);
    const untold = levels.take();
    levels.add('k', row.device, NOW);
    levels.takeBack(untold);
    expect(levels.take()).toEqual([{ key: 'k', ms: 120_000, at: NOW, full: 240_000 }]);
    expect(levels.take()).toEqual([]);
  });

  it('keep what was taken while the others were asked', () => {
    const levels = new Levels();
    levels.add('k', row.device, NOW);
    levels.take();
    levels.add('k', row.device, NOW);
    levels.learn('k', NOW + 3 * 60_000);
    expect(levels.taken('k', row.device, NOW)).toBe(4);
  });
});
