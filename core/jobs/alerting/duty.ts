import type { Calendar } from '../../base/calendar/index.js';
import type { City } from '../../base/city/index.js';

export type Duty = City['duty'];
export type DutyPerson = Duty['people'][number];
type Hours = NonNullable<DutyPerson['hours']>[number];

const DAY_MS = 86_400_000;

/** Whether a stretch of hours holds an instant; one that ends before it begins goes on past midnight. */
const holds = ({ days, from, to }: Hours, at: Date, calendar: Calendar): boolean => {
  const fits = (day: Date) => {
    const open = calendar.isOpenDay(calendar.dateOf(day));
    return days === 'every' || (days === 'open') === open;
  };
  const time = calendar.timeOf(at).slice(11, 16);
  if (from < to) return fits(at) && from <= time && time < to;
  const began = time < to ? new Date(at.getTime() - DAY_MS) : at;
  return (time >= from || time < to) && fits(began);
};

/** Without hours somebody is on duty always. */
export const isOnDuty = ({ hours }: DutyPerson, at: Date, calendar: Calendar): boolean =>
  !hours || hours.some((one) => holds(one, at, calendar));

/**
 * Whom to tell of a voice in danger, one after the other: who is on duty, in the roster's order, then everybody else.
 * At an hour that nobody has covered somebody is woken rather than nobody told.
 */
export const tellingOrder = (people: readonly DutyPerson[], at: Date, calendar: Calendar) => {
  const on = people.filter((person) => isOnDuty(person, at, calendar));
  return [...on, ...people.filter((person) => !on.includes(person))];
};
