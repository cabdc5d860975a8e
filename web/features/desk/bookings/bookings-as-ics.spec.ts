import { describe, expect, it } from '@jest/globals';
import { bookingsAsIcs } from './bookings-as-ics.js';

const booking = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  receipt: 'KBY-2026-7F3K9Q',
  state: 'booked',
  name: 'Lan',
  interpreter: 'vi',
  lang: 'vi',
  way: 'visit',
  childCare: false,
  voice: null,
} as const;
const slot = {
  kind: 'women',
  place: 'main',
  at: '2026-12-03T08:20:00.000+09:00',
  until: '2026-12-03T09:10:00.000+09:00',
  capacity: 1,
  taken: 1,
  closed: false,
  today: true,
  begun: false,
  serves: true,
  bookings: [booking],
};
const written = (one: object = slot) =>
  bookingsAsIcs(
    { days: [{ date: '2026-12-03', open: true, slots: [one as typeof slot], off: [] }] },
    { taken: '予約あり', stamp: '2026-12-01T00:00:00Z' },
  );

describe('the calendar file', () => {
  // A morning in Japan is the evening before in UTC: files with a bare local time showed it hours off.
  it('says instants in UTC', () => {
    expect(written()).toContain('DTSTART:20261202T232000Z\r\nDTEND:20261203T001000Z');
  });

  it('names nobody, no counsellor and no place', () => {
    expect(written()).toContain('SUMMARY:予約あり');
    expect(written()).not.toMatch(/Lan|women|main|KBY|vi\b/);
  });

  it('has no event for a time that is only held, or is free', () => {
    expect(written({ ...slot, bookings: [{ ...booking, state: 'held' }] })).not.toContain('VEVENT');
  });

  it('ends each of its lines as the standard says', () => {
    expect(written().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
