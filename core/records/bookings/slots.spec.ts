import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Calendar } from '../../base/calendar/index.js';
import { type BookingKind, type BookingSettings, NO_BOOKINGS } from '../../base/city/index.js';
import { daysAfter, hasRoom, isBookable, slotsOf, type Taken } from './slots.js';

const calendar = new Calendar({
  timeZone: 'Asia/Tokyo',
  closedDays: [{ date: '2026-12-10', reason: '庁舎の点検' }],
  promise: { opinion: 10, consultation: 10, topics: {} },
});
type Times = BookingKind['times'][number];
const kindWith = (...times: Partial<Times>[]): BookingKind => ({
  code: 'legal',
  topic: 'legal',
  minutes: 20,
  ways: ['visit'],
  childCare: false,
  noticeMinutes: 60,
  counted: true,
  times: times.map((one) => ({
    place: 'main',
    weekday: 'thu',
    from: '13:00',
    to: '14:00',
    capacity: 1,
    ...one,
  })),
});
const datesOf = (kind: BookingKind, from: string, to: string): string[] => [
  ...new Set(slotsOf(kind, { from, to }, calendar).map(({ date }) => date)),
];
const settings: BookingSettings = {
  ...NO_BOOKINGS,
  waitWeeks: 8,
  weeksAhead: 9,
  places: ['main', 'sakai'],
  interpreters: [{ lang: 'vi', leadDays: 5, places: ['main'], atOnce: 1 }],
};

describe('the times of a counsellor', () => {
  it('fill the hours, and none ends after them', () => {
    const slots = slotsOf(
      kindWith({ to: '13:59' }),
      { from: '2026-12-03', to: '2026-12-03' },
      calendar,
    );
    expect(slots.map(({ start }) => calendar.timeOf(start))).toEqual([
      '2026-12-03T13:00:00.000+09:00',
      '2026-12-03T13:20:00.000+09:00',
    ]);
  });

  it('leave out days on which the city is closed, for whatever reason', () => {
    // The 10th by the city's own file, the 31st for the turn of the year.
    expect(datesOf(kindWith({}), '2026-12-01', '2026-12-31')).toEqual([
      '2026-12-03',
      '2026-12-17',
      '2026-12-24',
    ]);
  });

  // Month ends: a fifth weekday that a month does not have was booked in the next one; "last" was taken for the fourth.
  it.each([
    ['first', [1], ['2027-01-07', '2027-02-04', '2027-03-04', '2027-04-01']],
    ['fifth', [5], []],
    ['last', [-1], ['2027-01-28', '2027-02-25', '2027-03-25']],
  ])('come in the %s week of a month by its weekday', (_, weeks, dates) => {
    // 29 April is a national holiday: nobody hears then, and nothing takes its place.
    expect(datesOf(kindWith({ weeks }), '2027-01-04', '2027-04-30')).toEqual(dates);
  });

  it('are no more on a day that was called off, at that place alone', () => {
    const kind = kindWith({}, { place: 'sakai' });
    const off = [{ kind: 'legal', place: 'main', day: '2026-12-03' }];
    const left = slotsOf(kind, { from: '2026-12-03', to: '2026-12-03' }, calendar, off);
    expect(new Set(left.map(({ place }) => place))).toEqual(new Set(['sakai']));
  });

  // Double booking and lost hours at a change of clocks, and slots that moved with the machine's zone.
  it('are the same instants in whichever zone the machine stands', () => {
    const before = process.env.TZ;
    const seen = ['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'UTC'].map((zone) => {
      process.env.TZ = zone;
      return slotsOf(kindWith({}), { from: '2026-10-26', to: '2026-11-08' }, calendar).map(
        ({ start, date }) => [date, start.toISOString()],
      );
    });
    process.env.TZ = before;
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(seen[0]?.[0]).toEqual(['2026-10-29', '2026-10-29T04:00:00.000Z']);
  });

  it('never overlap at one place, follow each other, and stay on their date', () => {
    const minutes = fc.integer({ min: 5, max: 240 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 400 }), (length, days) => {
        const from = daysAfter('2026-12-01', days);
        const kind = { ...kindWith({ from: '09:00', to: '17:00' }), minutes: length };
        const slots = slotsOf(kind, { from, to: daysAfter(from, 14) }, calendar);
        for (const [i, slot] of slots.entries()) {
          expect(calendar.dateOf(slot.start)).toBe(slot.date);
          expect(calendar.isOpenDay(slot.date)).toBe(true);
          const next = slots[i + 1];
          if (next) expect(next.start.getTime()).toBeGreaterThanOrEqual(slot.end.getTime());
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a time', () => {
  const kind = kindWith({ capacity: 2 });
  const [slot] = slotsOf(kind, { from: '2026-12-03', to: '2026-12-03' }, calendar);
  if (!slot) throw new Error('no slot');
  const at = (text: string) => new Date(`${text}+09:00`);
  const taken = (more: Partial<Taken> = {}): Taken => ({
    kind: 'legal',
    place: 'main',
    start: slot.start,
    end: slot.end,
    interpreter: null,
    ...more,
  });

  it('can be booked until its notice, and not a second longer', () => {
    const may = (now: string) => isBookable(slot, { kind }, settings, calendar, at(now));
    expect(may('2026-12-03T12:00:00')).toBe(true);
    expect(may('2026-12-03T12:00:01')).toBe(false);
  });

  it('asks an interpreter so many open days before, holidays and weekends not counted', () => {
    const wish = { kind, interpreter: 'vi' };
    const may = (now: string) => isBookable(slot, wish, settings, calendar, at(now));
    // Five open days before Thursday 3 December is Thursday 26 November.
    expect(may('2026-11-26T23:59:59')).toBe(true);
    expect(may('2026-11-27T00:00:00')).toBe(false);
  });

  it('is none with a language that nobody interprets there', () => {
    const now = at('2026-11-02T10:00:00');
    const sakai = { ...slot, place: 'sakai' };
    expect(isBookable(sakai, { kind, interpreter: 'vi' }, settings, calendar, now)).toBe(false);
    expect(isBookable(slot, { kind, interpreter: 'fr' }, settings, calendar, now)).toBe(false);
  });

  it('has room for as many as there are counsellors', () => {
    expect(hasRoom(slot, { kind }, settings, [taken()])).toBe(true);
    expect(hasRoom(slot, { kind }, settings, [taken(), taken()])).toBe(false);
  });

  it('has none while its only interpreter is elsewhere', () => {
    const elsewhere = taken({ kind: 'rights', place: 'sakai', interpreter: 'vi' });
    expect(hasRoom(slot, { kind, interpreter: 'vi' }, settings, [elsewhere])).toBe(false);
    expect(hasRoom(slot, { kind }, settings, [elsewhere])).toBe(true);
  });

  it('is not taken by one that ends when it begins', () => {
    const before = taken({ start: new Date(slot.start.getTime() - 1_200_000), end: slot.start });
    expect(hasRoom(slot, { kind: kindWith({}) }, settings, [before])).toBe(true);
  });
});
