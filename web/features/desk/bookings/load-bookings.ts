import {
  addWalkIn,
  countBookings,
  type DeskSlot,
  noteOutcome,
  type OutputOf,
  type Problem,
  problemOf,
  readCalendar,
  setDayOff,
} from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import type { Visit } from '../../../api/visit.js';
import { languageName } from '../../../i18n/format.js';
import { fieldsOf } from '../../forms/form-fields.js';
import { dayOf } from '../dates.js';

/** The slots of one kind at one place on one day, as the page shows them. */
export interface DeskGroup {
  readonly kind: string;
  readonly place: string;
  readonly serves: boolean;
  readonly slots: readonly DaySlot[];
}
/** A time, with languages as they are called: of the interpreters, and of those who booked. */
export interface DaySlot extends DeskSlot {
  readonly interpreters: readonly string[];
  readonly languages: readonly string[];
}
type Calendar = OutputOf<typeof readCalendar>;
export interface BookingsView {
  readonly from: string;
  readonly length: '1' | '7';
  readonly days: readonly {
    readonly date: string;
    readonly named: string;
    readonly open: boolean;
    readonly groups: readonly DeskGroup[];
    /** What was called off, and may be put back. */
    readonly off: readonly { readonly kind: string; readonly place: string }[];
  }[];
  readonly toMove: number;
  readonly interpreters: readonly {
    readonly id: string;
    readonly named: string;
    readonly time: string;
    readonly place: string;
    readonly language: string;
    readonly orderBy: string;
  }[];
  readonly counts: OutputOf<typeof countBookings>['items'];
  /** False for those who see numbers only. */
  readonly hasCalendar: boolean;
  readonly before: string;
  readonly after: string;
}

const DAY_MS = 86_400_000;
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The calendar that the address asks for, and the numbers; whoever may not see the calendar gets the numbers alone. */
export const loadBookings = async (visit: Visit): Promise<BookingsView> => {
  const { searchParams } = visit.url;
  const asked = { from: searchParams.get('from') ?? '', days: searchParams.get('days') ?? '1' };
  const query = understood(readCalendar, asked) as { from?: string; days?: '1' | '7' };
  const [sent, counts] = await Promise.all([
    visit.send(readCalendar, { query }),
    visit.ask(countBookings),
  ]);
  const calendar: Calendar = sent.ok
    ? sent.data
    : sent.problem.code === 'forbidden'
      ? { from: '', days: [], interpreters: [] }
      : await visit.ask(readCalendar, { query });
  const length = query.days ?? '1';
  const step = Number(length);
  const slots = calendar.days.flatMap((day) => day.slots);
  return {
    from: calendar.from,
    length,
    days: calendar.days.map(({ date, open, off, slots: ofDay }) => ({
      date,
      named: dayOf(`${date}T12:00:00Z`, visit.locale),
      open,
      off,
      groups: grouped(ofDay, visit),
    })),
    toMove: slots.filter(({ closed, bookings }) => closed && bookings.length > 0).length,
    interpreters: calendar.interpreters.map(({ at, place, lang, orderBy }) => ({
      id: `${at} ${place} ${lang}`,
      named: dayOf(at, visit.locale),
      time: at.slice(11, 16),
      place,
      language: languageName(lang, visit.locale),
      orderBy: dayOf(`${orderBy}T12:00:00Z`, visit.locale),
    })),
    counts: counts.items,
    hasCalendar: sent.ok,
    before: calendar.from && shifted(calendar.from, -step),
    after: calendar.from && shifted(calendar.from, step),
  };
};

const grouped = (slots: readonly DeskSlot[], visit: Visit): DeskGroup[] => {
  const groups = new Map<string, DeskGroup>();
  for (const slot of slots) {
    const key = `${slot.kind} ${slot.place}`;
    const interpreters = slot.bookings.map(({ interpreter }) =>
      interpreter ? languageName(interpreter, visit.locale) : '',
    );
    const languages = slot.bookings.map(({ lang }) => languageName(lang, visit.locale));
    const { kind, place, serves } = slot;
    const known = groups.get(key) ?? { kind, place, serves, slots: [] };
    groups.set(key, { ...known, slots: [...known.slots, { ...slot, interpreters, languages }] });
  }
  return [...groups.values()];
};

/** Does what a button of the calendar says; the problem where it could not be done. */
export const keepBookings = async (visit: Visit, form: FormData): Promise<Problem | undefined> => {
  const field = fieldsOf(form);
  const [kind, place, at, id] = [field('kind'), field('place'), field('at'), field('booking')];
  const intent = field('intent');
  const ask = () => {
    switch (intent) {
      case 'came':
      case 'no_show':
      case 'cancelled':
        return visit.send(noteOutcome, { params: { id }, body: { outcome: intent } });
      case 'walk-in':
        return visit.send(addWalkIn, { body: { kind, place, at } });
      case 'day-off':
      case 'day-on':
        return visit.send(setDayOff, {
          body: { kind, place, day: field('day'), off: intent === 'day-off' },
        });
      default:
        return undefined;
    }
  };
  const sent = await ask();
  if (!sent) return problemOf('bad_json');
  return sent.ok ? undefined : sent.problem;
};
