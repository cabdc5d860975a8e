import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { FEW } from '../../../records/bookings/index.js';
import { hiddenCounts } from './hidden-counts.js';

/** Can anybody tell a small number of confided consultations from the numbers that are told? */
const KINDS = ['a', 'b', 'c', 'd', 'e'];
const sum = (rows: readonly { came: number }[]) => rows.reduce((all, { came }) => all + came, 0);

describe('the numbers of bookings', () => {
  test('hide one more kind where a few would be left of the sum', () => {
    const year = [
      { kind: 'rights', came: 3 },
      { kind: 'legal', came: 40 },
      { kind: 'administrative', came: 12 },
    ];
    const kinds = { confided: new Set(['rights']), counted: new Set(year.map((one) => one.kind)) };
    expect([...hiddenCounts(year, kinds)]).toEqual(['rights', 'administrative']);
  });

  test('hide nothing where nothing is confided', () => {
    const year = [{ kind: 'legal', came: 2 }];
    expect(hiddenCounts(year, { confided: new Set(), counted: new Set(['legal']) }).size).toBe(0);
  });

  test('never leave a few of the sum, and tell no few that are confided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: KINDS.length }),
        fc.subarray(KINDS),
        fc.subarray(KINDS),
        (came, confided, counted) => {
          const year = came.map((n, i) => ({ kind: KINDS[i] ?? '', came: n }));
          const hidden = hiddenCounts(year, {
            confided: new Set(confided),
            counted: new Set(counted),
          });
          const inSum = year.filter(({ kind }) => counted.includes(kind));
          const left = inSum.filter(({ kind }) => hidden.has(kind));
          for (const { kind, came: n } of year)
            if (confided.includes(kind) && n < FEW) expect(hidden.has(kind)).toBe(true);
          // A sum under ten is told to nobody.
          if (left.length && sum(inSum) >= FEW) expect(sum(left)).toBeGreaterThanOrEqual(FEW);
        },
      ),
    );
  });
});
