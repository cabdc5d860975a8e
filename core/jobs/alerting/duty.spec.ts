import { describe, expect, it } from '@jest/globals';
import { Calendar } from '../../base/calendar/index.js';
import { type DutyPerson, isOnDuty, tellingOrder } from './duty.js';

const calendar = new Calendar({
  timeZone: 'Asia/Tokyo',
  closedDays: [{ date: '2026-11-26', reason: '点検' }],
  promise: { opinion: 10, consultation: 10, topics: {} },
});
const at = (text: string) => new Date(`${text}+09:00`);
const person = (name: string, ...hours: NonNullable<DutyPerson['hours']>): DutyPerson => ({
  name,
  mail: `${name}@city.example`,
  ...(hours.length ? { hours } : {}),
});
const day = person('day', { days: 'open', from: '08:30', to: '17:15' });
const night = person(
  'night',
  { days: 'open', from: '17:15', to: '08:30' },
  { days: 'closed', from: '08:30', to: '08:30' },
);

describe('who is on duty', () => {
  it.each([
    ['2026-11-25T08:30:00', true, false, 'when the day begins'],
    ['2026-11-25T17:14:59', true, false, 'until it ends'],
    ['2026-11-25T17:15:00', false, true, 'when the night begins'],
    [
      '2026-11-26T03:00:00',
      false,
      true,
      'past midnight into a closed day, as its night began on an open one',
    ],
    ['2026-11-26T12:00:00', false, true, "on the city's own closed day"],
    ['2026-11-28T12:00:00', false, true, 'on a Saturday'],
    ['2026-11-30T06:00:00', false, true, 'in the morning after a Sunday'],
  ])('%s: day %s, night %s (%s)', (time, byDay, byNight) => {
    expect([isOnDuty(day, at(time), calendar), isOnDuty(night, at(time), calendar)]).toEqual([
      byDay,
      byNight,
    ]);
  });

  it('is whoever has no hours, always', () =>
    expect(isOnDuty(person('always'), at('2026-12-31T23:59:00'), calendar)).toBe(true));
});

describe('whom to tell', () => {
  const order = (people: readonly DutyPerson[], time: string) =>
    tellingOrder(people, at(time), calendar).map(({ name }) => name);

  it('those on duty come first, in the order of the roster', () =>
    expect(order([night, day, person('always')], '2026-11-25T10:00:00')).toEqual([
      'day',
      'always',
      'night',
    ]));

  it('somebody even at an hour that nobody has covered', () =>
    expect(order([day], '2026-11-25T23:00:00')).toEqual(['day']));
});
