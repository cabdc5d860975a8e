import holidays from '@holiday-jp/holiday_jp';

/** Civil date `YYYY-MM-DD` in the city's zone. Japan has no daylight saving, so the offset is constant. */
export type CivilDate = string;
const TOKYO_OFFSET_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

export const civilDateOf = (at: Date): CivilDate =>
  new Date(at.getTime() + TOKYO_OFFSET_MS).toISOString().slice(0, 10);
const addDays = (date: CivilDate, n: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);

/** The city's own closed and open days beside the law's; both as civil dates. */
export interface CityCalendar {
  readonly closed: ReadonlySet<CivilDate>;
}
export const NO_CITY_DAYS: CityCalendar = { closed: new Set() };

/**
 * 開庁日: no weekends, no national holidays, not 29 December to 3 January
 * (地方自治法 第4条の2: the days that a city's ordinance may close on), not the city's own closed days.
 */
export const isOpenDay = (date: CivilDate, city: CityCalendar = NO_CITY_DAYS): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const monthDay = date.slice(5);
  if (monthDay >= '12-29' || monthDay <= '01-03') return false;
  return !city.closed.has(date) && !(date in holidays.holidays);
};

/** The date `n` open days after `from`; the day of arrival itself never counts. */
export const addOpenDays = (from: CivilDate, n: number, city?: CityCalendar): CivilDate => {
  let date = from;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (isOpenDay(date, city)) left--;
  }
  return date;
};

/** Open days from the day after `from` until `to`; negative when `to` lies before `from`. */
export const openDaysBetween = (from: CivilDate, to: CivilDate, city?: CityCalendar): number => {
  if (to < from) return -openDaysBetween(to, from, city);
  let days = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isOpenDay(date, city)) days++;
  }
  return days;
};

/** Default promise: an answer within ten open days (as Yokohama and Ageo do); counted from the day after arrival. */
export const ANSWER_WITHIN_OPEN_DAYS = 10;

/** The end (23:59:59 in Tokyo) of the last open day on which an answer is still in time. */
export const dueAt = (
  receivedAt: Date,
  openDays = ANSWER_WITHIN_OPEN_DAYS,
  city?: CityCalendar,
): Date => new Date(`${addOpenDays(civilDateOf(receivedAt), openDays, city)}T23:59:59+09:00`);

export const openDaysLeft = (due: Date, now: Date, city?: CityCalendar): number =>
  openDaysBetween(civilDateOf(now), civilDateOf(due), city);
