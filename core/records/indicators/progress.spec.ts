import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { progressOf } from './progress.js';

const goal = {
  direction: 'increase' as 'increase' | 'decrease' | 'maintain' | 'range',
  baseline: { value: 40, fiscalYear: 2018 },
  target: { value: 100, fiscalYear: 2024 },
};
const falling = {
  ...goal,
  direction: 'decrease' as const,
  target: { value: 10, fiscalYear: 2024 },
};
const range = { ...goal, direction: 'range' as const, range: { from: 3, to: 5 } };
const at = (fiscalYear: number, value: number) => ({ fiscalYear, value });

describe('how an indicator stands', () => {
  test.each([
    ['above the line', goal, at(2021, 71), 'on_the_way'],
    ['on the line', goal, at(2021, 70), 'on_the_way'],
    ['below the line', goal, at(2021, 69.9), 'behind'],
    ['at its target, early', goal, at(2019, 100), 'reached'],
    ['after the target year', goal, at(2026, 99), 'behind'],
    ['in the baseline year', goal, at(2018, 40), 'on_the_way'],
    ['falling fast enough', falling, at(2021, 25), 'on_the_way'],
    ['falling too slowly', falling, at(2021, 26), 'behind'],
    ['fallen below its target', falling, at(2022, 9), 'reached'],
    ['at the upper end of its range', range, at(2022, 5), 'within'],
    ['over its range', range, at(2022, 5.1), 'outside'],
    ['under its range', range, at(2022, 2.9), 'outside'],
    ['to be kept', { ...goal, direction: 'maintain' as const }, at(2022, 41), undefined],
    ['without a figure', goal, undefined, undefined],
  ])('is said: %s', (_, one, newest, said) => {
    expect(progressOf(one, newest)).toBe(said);
  });

  it('never falls when a figure that is to rise is larger', () => {
    const order = ['behind', 'on_the_way', 'reached'];
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2010, max: 2030 }), (a, b, year) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((one) =>
          order.indexOf(String(progressOf(goal, at(year, one)))),
        );
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
      }),
    );
  });
});
