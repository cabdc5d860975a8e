import holidays from '@holiday-jp/holiday_jp';
import type { SubmissionKind } from '../../contract/index.js';
import { type City, offsetOf } from '../city/index.js';

/** Civil date `YYYY-MM-DD` in the city's zone. */
export type CivilDate = string;
export type CalendarSettings = Pick<City, 'timeZone' | 'closedDays' | 'promise'>;

const DAY_MS = 86_400_000;
const addDays = (date: CivilDate, n: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);

/** `+09:00`, as ISO 8601 writes an offset. */
const written = (offsetMs: number): string => {
  const minutes = Math.abs(offsetMs) / 60_000;
  const pair = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${pair(minutes / 60)}:${pair(minutes % 60)}`;
};

/** The dates of one city: its zone, the days on which its city hall is open, what it has promised. Pure; also its injection token. */
export class Calendar {
  private readonly offsetMs: number;
  private readonly offset: string;
  private readonly closed: ReadonlySet<CivilDate>;
  /** The date that was asked for last, and which day since 1970 it is: each request asks for today's a dozen times. */
  private last: { readonly day: number; readonly date: CivilDate } = { day: Number.NaN, date: '' };
  /** The promises of one day: in a rush the same one is asked for thousands of times a second. */
  private promised: { readonly date: CivilDate; readonly dueAt: Map<number, Date> } = {
    date: '',
    dueAt: new Map(),
  };

  /** Of what is confided stands in clear this promise, whichever its topic: the soonest of all for consultations. */
  private readonly soonest: number;

  /** How far the due dates that were asked for today are away: a list of old voices asks for hundreds of days each. */
  private left: { readonly today: CivilDate; readonly days: Map<CivilDate, number> } = {
    today: '',
    days: new Map(),
  };

  constructor(private readonly settings: CalendarSettings) {
    this.offsetMs = offsetOf(settings.timeZone);
    this.offset = written(this.offsetMs);
    const { opinion: _, topics, consultation } = settings.promise;
    this.soonest = Math.min(consultation, ...Object.values(topics));
    this.closed = new Set(settings.closedDays.map(({ date }) => date));
  }

  dateOf(at: Date): CivilDate {
    const local = at.getTime() + this.offsetMs;
    const day = Math.floor(local / DAY_MS);
    if (this.last.day !== day)
      this.last = { day, date: new Date(local).toISOString().slice(0, 10) };
    return this.last.date;
  }

  /** An instant with the city's offset, so that a date read off it is the city's date. */
  timeOf(at: Date | string): string {
    const local = new Date(new Date(at).getTime() + this.offsetMs).toISOString();
    return `${local.slice(0, -1)}${this.offset}`;
  }

  /** The instant of a time of day (`09:00:00`) on a date. */
  at(date: CivilDate, time: string): Date {
    return new Date(`${date}T${time}${this.offset}`);
  }

  /**
   * 開庁日: no weekends, no national holidays, not 29 December to 3 January
   * (地方自治法 第4条の2: the days that a city's ordinance may close on), not the city's own closed days.
   */
  isOpenDay(date: CivilDate): boolean {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (weekday === 0 || weekday === 6) return false;
    const monthDay = date.slice(5);
    if (monthDay >= '12-29' || monthDay <= '01-03') return false;
    return !this.closed.has(date) && !(date in holidays.holidays);
  }

  /** The date `n` open days after `from`; the day of arrival itself never counts. */
  addOpenDays(from: CivilDate, n: number): CivilDate {
    let date = from;
    for (let left = n; left > 0; ) {
      date = addDays(date, 1);
      if (this.isOpenDay(date)) left--;
    }
    return date;
  }

  /** The last date from which `n` open days are over on `today`: the day after the nth has come. */
  lastDayOver(n: number, today: CivilDate): CivilDate {
    let date = addDays(today, -1);
    while (this.addOpenDays(date, n) >= today) date = addDays(date, -1);
    return date;
  }

  /** Open days from the day after `from` until `to`; negative when `to` lies before `from`. */
  openDaysBetween(from: CivilDate, to: CivilDate): number {
    if (to < from) return -this.openDaysBetween(to, from);
    let days = 0;
    for (let date = from; date < to; ) {
      date = addDays(date, 1);
      if (this.isOpenDay(date)) days++;
    }
    return days;
  }

  /**
   * The end (23:59:59) of the last open day on which an answer is in time: the city's promise for the topic or,
   * where that has none of its own, for the kind; counted from the day after arrival.
   */
  dueAt(receivedAt: Date, kind: SubmissionKind, topic?: string | null): Date {
    return this.dueAfter(receivedAt, this.promisedDays(kind, topic));
  }

  /** The same for whatever is confided: the date in clear does not tell its topic (ADR 37). */
  dueConfided(receivedAt: Date): Date {
    return this.dueAfter(receivedAt, this.soonest);
  }

  /** The date that was promised for a topic, of one by `dueConfided`. */
  dueOpened(due: Date, topic: string): Date {
    const later = this.promisedDays('consultation', topic) - this.soonest;
    return later > 0 ? this.endOf(this.addOpenDays(this.dateOf(due), later)) : due;
  }

  /** The date in clear of one that was promised for a topic: the other way round. */
  dueSealed(due: Date, topic: string): Date {
    const later = this.promisedDays('consultation', topic) - this.soonest;
    let date = this.dateOf(due);
    for (let left = later; left > 0; ) {
      date = addDays(date, -1);
      if (this.isOpenDay(date)) left--;
    }
    return later > 0 ? this.endOf(date) : due;
  }

  private promisedDays(kind: SubmissionKind, topic?: string | null): number {
    const { topics, ...kinds } = this.settings.promise;
    return (topic && topics[topic]) || kinds[kind];
  }

  private dueAfter(receivedAt: Date, openDays: number): Date {
    const date = this.dateOf(receivedAt);
    if (this.promised.date !== date) this.promised = { date, dueAt: new Map() };
    const known = this.promised.dueAt.get(openDays);
    if (known) return known;
    const dueAt = this.endOf(this.addOpenDays(date, openDays));
    this.promised.dueAt.set(openDays, dueAt);
    return dueAt;
  }

  /**
   * The end of the last open day of so many, as `dueAt`; where `days` of the calendar are over before, that of the last
   * open day within them: an ordinance counts all days.
   */
  dueIn(receivedAt: Date, openDays: number, days?: number): Date {
    const from = this.dateOf(receivedAt);
    const promised = this.addOpenDays(from, openDays);
    if (days === undefined) return this.endOf(promised);
    let last = addDays(from, days);
    while (last > from && !this.isOpenDay(last)) last = addDays(last, -1);
    if (last < promised) return this.endOf(last);
    return this.endOf(promised);
  }

  /** The last second of a date. */
  endOf(date: CivilDate): Date {
    return this.at(date, '23:59:59');
  }

  /** The Sunday of the week that a date lies in. */
  weekEndOf(date: CivilDate): CivilDate {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return addDays(date, (7 - weekday) % 7);
  }

  openDaysLeft(due: Date, now: Date): number {
    const today = this.dateOf(now);
    const date = this.dateOf(due);
    if (this.left.today !== today) this.left = { today, days: new Map() };
    const known = this.left.days.get(date);
    if (known !== undefined) return known;
    const days = this.openDaysBetween(today, date);
    this.left.days.set(date, days);
    return days;
  }
}
