import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addOpenDays, civilDateOf, dueAt, isOpenDay, openDaysBetween } from './open-days.js';

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('open days', () => {
  it.each([
    ['2026-11-24', true, 'a Tuesday'],
    ['2026-11-23', false, 'Labour Thanksgiving Day'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-05-06', false, 'a substitute holiday'],
    ['2026-12-28', true, 'the last open day of the year'],
    ['2026-12-29', false, 'the year-end closing'],
    ['2027-01-03', false, 'the new year closing'],
    ['2027-01-04', true, 'the first open day'],
  ])('%s: %s (%s)', (day, open) => expect(isOpenDay(day)).toBe(open));

  it("counts the city's own closed days", () => {
    expect(isOpenDay('2026-11-24', { closed: new Set(['2026-11-24']) })).toBe(false);
  });

  it('a promise given before the year-end reaches over it', () => {
    expect(addOpenDays('2026-12-25', 3)).toBe('2027-01-05');
  });

  it('starts on the day after arrival, by the date in Tokyo', () => {
    expect(civilDateOf(new Date('2026-11-23T15:30:00Z'))).toBe('2026-11-24');
    expect(dueAt(new Date('2026-11-23T15:30:00Z')).toISOString()).toBe('2026-12-08T14:59:59.000Z');
  });

  it('the end of n open days is an open day, n open days away', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const end = addOpenDays(from, n);
        expect(isOpenDay(end)).toBe(true);
        expect(openDaysBetween(from, end)).toBe(n);
      }),
    );
  });

  it('counts backwards as it counts forwards', () => {
    fc.assert(
      fc.property(date, date, (a, b) =>
        expect(openDaysBetween(a, b) + openDaysBetween(b, a)).toBe(0),
      ),
      { numRuns: 20 },
    );
  });
});
