import type { Calendar, CivilDate } from '../../base/calendar/index.js';
import { type BookingKind, type BookingSettings, WEEKDAYS } from '../../base/city/index.js';

/** One time that a counsellor hears at: its instants do not depend on where it is read. */
export interface Slot {
  readonly place: string;
  readonly date: CivilDate;
  readonly start: Date;
  readonly end: Date;
  /** How many are heard at the same time. */
  readonly capacity: number;
}

/** A day on which a kind of counsellor does not hear at a place. */
export interface DayOff {
  readonly kind: string;
  readonly place: string;
  readonly day: CivilDate;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The date some days later, or earlier. */
export const daysAfter = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Which week of its month a date lies in by its weekday: the second Tuesday is 2 whatever day the month begins with. */
const weekOf = (date: CivilDate): number => Math.ceil(Number(date.slice(8)) / 7);
const isLastOfMonth = (date: CivilDate): boolean =>
  daysAfter(date, 7).slice(0, 7) !== date.slice(0, 7);

type Recurring = BookingKind['times'][number];

const fallsOn = ({ weekday, weeks, validFrom, validTo }: Recurring, date: CivilDate): boolean =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] === weekday &&
  (!weeks || weeks.includes(weekOf(date)) || (weeks.includes(-1) && isLastOfMonth(date))) &&
  (!validFrom || date >= validFrom) &&
  (!validTo || date <= validTo);

const ofDay = (
  kind: BookingKind,
  recurring: Recurring,
  date: CivilDate,
  calendar: Calendar,
): Slot[] => {
  const length = kind.minutes * MINUTE_MS;
  const end = calendar.at(date, `${recurring.to}:00`).getTime();
  const slots: Slot[] = [];
  const first = calendar.at(date, `${recurring.from}:00`).getTime();
  for (let at = first; at + length <= end; at += length)
    slots.push({
      place: recurring.place,
      date,
      start: new Date(at),
      end: new Date(at + length),
      capacity: recurring.capacity,
    });
  return slots;
};

/**
 * All times of a kind from one date to another, both included, in their order: on days that the city hall is open and that
 * were not called off. Two rules of the city for the same time are one slot with room for both. Pure.
 */
export const slotsOf = (
  kind: BookingKind,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  calendar: Calendar,
  daysOff: readonly DayOff[] = [],
): Slot[] => {
  const off = new Set(
    daysOff.filter((one) => one.kind === kind.code).map(({ place, day }) => `${place} ${day}`),
  );
  const slots = new Map<string, Slot>();
  for (let date = from; date <= to; date = daysAfter(date, 1)) {
    if (!calendar.isOpenDay(date)) continue;
    for (const recurring of kind.times) {
      if (!fallsOn(recurring, date) || off.has(`${recurring.place} ${date}`)) continue;
      for (const slot of ofDay(kind, recurring, date, calendar)) {
        const key = `${slot.place} ${slot.start.getTime()}`;
        const known = slots.get(key);
        slots.set(key, known ? { ...known, capacity: known.capacity + slot.capacity } : slot);
      }
    }
  }
  return [...slots.values()].sort(
    (a, b) => a.start.getTime() - b.start.getTime() || (a.place < b.place ? -1 : 1),
  );
};

/** Something that takes a counsellor's time, and perhaps an interpreter's. */
export interface Taken {
  readonly kind: string;
  readonly place: string;
  readonly start: Date;
  readonly end: Date;
  readonly interpreter: string | null;
}

const overlaps = (a: { start: Date; end: Date }, b: { start: Date; end: Date }): boolean =>
  a.start < b.end && b.start < a.end;

type Interpreter = BookingSettings['interpreters'][number];

/** Who interprets into a language at a place; undefined where nobody does. */
export const interpreterFor = (
  { interpreters }: Pick<BookingSettings, 'interpreters'>,
  lang: string,
  place: string,
): Interpreter | undefined =>
  interpreters.find((one) => one.lang === lang && (one.places?.includes(place) ?? true));

/** The first date for which an interpreter can still be ordered: so many open days from today. */
export const firstDateWith = (
  { leadDays }: Pick<Interpreter, 'leadDays'>,
  today: CivilDate,
  calendar: Calendar,
): CivilDate => (leadDays === 0 ? today : calendar.addOpenDays(today, leadDays));

export interface Wish {
  readonly kind: BookingKind;
  readonly interpreter?: string | undefined;
}

/** Whether a slot may be booked at all at this moment: early enough, and with an interpreter who can still be ordered. Pure. */
export const isBookable = (
  slot: Slot,
  { kind, interpreter }: Wish,
  settings: BookingSettings,
  calendar: Calendar,
  now: Date,
): boolean => {
  if (slot.start.getTime() - kind.noticeMinutes * MINUTE_MS < now.getTime()) return false;
  const today = calendar.dateOf(now);
  if (slot.date > daysAfter(today, settings.weeksAhead * 7)) return false;
  if (!interpreter) return true;
  const found = interpreterFor(settings, interpreter, slot.place);
  return found !== undefined && slot.date >= firstDateWith(found, today, calendar);
};

/** Whether there is room left in a slot: a counsellor, and the interpreter wherever else one is needed then. Pure. */
export const hasRoom = (
  slot: Slot,
  { kind, interpreter }: Wish,
  settings: Pick<BookingSettings, 'interpreters'>,
  taken: readonly Taken[],
): boolean => {
  const then = taken.filter((one) => overlaps(one, slot));
  const heard = then.filter((one) => one.kind === kind.code && one.place === slot.place).length;
  if (heard >= slot.capacity) return false;
  if (!interpreter) return true;
  const atOnce = interpreterFor(settings, interpreter, slot.place)?.atOnce ?? 0;
  return then.filter((one) => one.interpreter === interpreter).length < atOnce;
};
