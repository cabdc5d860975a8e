import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Calendar, type CalendarSettings } from './calendar.js';

const TOKYO: CalendarSettings = {
  timeZone: 'Asia/Tokyo',
  closedDays: [],
  promise: { opinion: 10, consultation: 5, topics: { danger: 1 } },
};
const calendar = new Calendar(TOKYO);
const withClosed = (...dates: string[]) =>
  new Calendar({ ...TOKYO, closedDays: dates.map((date) => ({ date, reason: '点検' })) });

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
  ])('%s: %s (%s)', (day, open) => expect(calendar.isOpenDay(day)).toBe(open));

  it('a promise given before the year-end reaches over it', () => {
    expect(calendar.addOpenDays('2026-12-25', 3)).toBe('2027-01-05');
  });

  it('the end of n open days is an open day, n open days away', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const end = calendar.addOpenDays(from, n);
        expect(calendar.isOpenDay(end)).toBe(true);
        expect(calendar.openDaysBetween(from, end)).toBe(n);
      }),
    );
  });

  it('knows the last day from which they are over', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 15 }), (today, n) => {
        const last = calendar.lastDayOver(n, today);
        const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(calendar.addOpenDays(last, n) < today).toBe(true);
        expect(calendar.addOpenDays(after, n) >= today).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('counts backwards as it counts forwards', () => {
    fc.assert(
      fc.property(date, date, (a, b) =>
        expect(calendar.openDaysBetween(a, b) + calendar.openDaysBetween(b, a)).toBe(0),
      ),
      { numRuns: 20 },
    );
  });
});

describe("the city's own closed days", () => {
  const closed = withClosed('2026-11-25', '2026-11-26');
  const tuesday = new Date('2026-11-24T10:00:00+09:00');

  it('are not open', () => expect(closed.isOpenDay('2026-11-25')).toBe(false));

  it('put the due date off', () => {
    expect(closed.timeOf(calendar.dueAt(tuesday, 'opinion'))).toMatch(/^2026-12-08T/);
    expect(closed.timeOf(closed.dueAt(tuesday, 'opinion'))).toMatch(/^2026-12-10T/);
  });

  it('are none of the days that are left', () => {
    const due = calendar.dueAt(tuesday, 'opinion');
    expect(calendar.openDaysLeft(due, tuesday)).toBe(10);
    expect(closed.openDaysLeft(due, tuesday)).toBe(8);
  });
});

describe('the promise', () => {
  const at = new Date('2026-11-23T15:30:00Z');

  it('starts on the day after arrival, by the date in the city', () => {
    expect(calendar.dateOf(at)).toBe('2026-11-24');
    expect(calendar.dueAt(at, 'opinion').toISOString()).toBe('2026-12-08T14:59:59.000Z');
  });

  it('is that of the kind, and of a topic that has its own', () => {
    const day = (kind: 'opinion' | 'consultation', topic?: string) =>
      calendar.dateOf(calendar.dueAt(at, kind, topic));
    expect(day('consultation')).toBe('2026-12-01');
    expect(day('consultation', 'other')).toBe('2026-12-01');
    expect(day('consultation', 'danger')).toBe('2026-11-25');
  });
});

describe('the promise of what is confided', () => {
  const at = new Date('2026-11-24T03:00:00Z');
  const topics = ['danger', 'other', 'unknown'];

  it('is in clear the soonest of all, whichever its topic', () => {
    expect(calendar.dueConfided(at)).toEqual(calendar.dueAt(at, 'consultation', 'danger'));
  });

  it('opens to that of its topic, and closes again, on any day', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2026-04-01'),
          max: new Date('2030-03-31'),
          noInvalidDate: true,
        }),
        fc.constantFrom(...topics),
        (day, topic) => {
          const clear = calendar.dueConfided(day);
          const opened = calendar.dueOpened(clear, topic);
          expect(opened).toEqual(calendar.dueAt(day, 'consultation', topic));
          expect(calendar.dueSealed(opened, topic)).toEqual(clear);
        },
      ),
    );
  });
});

describe('a promise of a form', () => {
  it.each([
    ['2026-11-24', 10, undefined, '2026-12-08', 'so many open days'],
    ['2026-11-24', 10, 15, '2026-12-08', 'the open days, where they end first'],
    ['2026-12-25', 10, 15, '2027-01-08', 'the days of the calendar, where the city is closed long'],
    ['2026-12-19', 10, 14, '2026-12-28', 'the last open day within them'],
  ] as [string, number, number | undefined, string, string][])(
    '%s + %i (%s): %s, %s',
    (from, openDays, days, due, _) => {
      expect(calendar.dateOf(calendar.dueIn(calendar.at(from, '09:00:00'), openDays, days))).toBe(
        due,
      );
    },
  );
});

describe('the zone', () => {
  it.each([
    ['Asia/Tokyo', '2026-04-02', '2026-04-02T00:30:00.000+09:00'],
    ['Pacific/Guam', '2026-04-02', '2026-04-02T01:30:00.000+10:00'],
    ['Asia/Kolkata', '2026-04-01', '2026-04-01T21:00:00.000+05:30'],
    ['Pacific/Honolulu', '2026-04-01', '2026-04-01T05:30:00.000-10:00'],
    ['UTC', '2026-04-01', '2026-04-01T15:30:00.000+00:00'],
  ])('%s decides date and offset', (timeZone, day, time) => {
    const there = new Calendar({ ...TOKYO, timeZone });
    const at = new Date('2026-04-01T15:30:00Z');
    expect(there.dateOf(at)).toBe(day);
    expect(there.timeOf(at)).toBe(time);
    expect(there.at(day, time.slice(11, 19))).toEqual(at);
  });
});
