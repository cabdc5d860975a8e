import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptSince, keptUntil } from './kept-until.js';

it('what is kept until a day goes on the next one, and not before', () => {
  const date = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 3_660 }), (from, days) => {
      const last = keptUntil(from, days);
      expect(keptSince(last, days)).toBe(from);
      expect(keptSince(keptUntil(last, 1), days) > from).toBe(true);
    }),
  );
});
