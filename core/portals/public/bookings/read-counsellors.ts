import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import type { CounsellorView, findSlots, InputOf, OutputOf } from '../../../contract/index.js';
import {
  BookingCalendar,
  daysAfter,
  firstDateWith,
  interpreterFor,
  type SlotNow,
} from '../../../records/bookings/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

/** Days that are shown at once: four weeks, so that what comes once a month is among them. */
const DAYS = 28;

/** Whose hours can be booked, and which of them are free. What is told says nothing of who has the others. */
@Injectable()
export class ReadCounsellors {
  constructor(
    private readonly times: BookingCalendar,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<{ items: CounsellorView[] }> {
    const { kinds, places, interpreters } = this.times.settings;
    const { topics } = await this.sections.current();
    const privacyOf = new Map(topics.map(({ code, privacy }) => [code, privacy]));
    return {
      items: kinds.map(({ code, topic, minutes, ways, childCare, times }) => {
        const own = places.filter((place) => times.some((one) => one.place === place));
        const fitting = interpreters.map((one) => ({
          lang: one.lang,
          leadDays: one.leadDays,
          places: own.filter((place) => interpreterFor({ interpreters }, one.lang, place)),
        }));
        return {
          ...{ code, topic, minutes, ways, childCare },
          // A topic that nobody knows is shown to nobody it is not meant for.
          vault: privacyOf.get(topic) !== 'private',
          places: own,
          interpreters: fitting.filter((one) => one.places.length > 0),
        };
      }),
    };
  }

  /** Error: `not_found` (no such counsellor, or not at this place). */
  async slots(
    query: InputOf<typeof findSlots>['query'],
    besides?: string,
  ): Promise<OutputOf<typeof findSlots>> {
    const kind = this.times.kind(query.kind);
    const { interpreter } = query;
    const today = this.calendar.dateOf(this.clock.now());
    const asked = query.from && query.from > today ? query.from : today;
    const found = interpreter
      ? interpreterFor(this.times.settings, interpreter, query.place)
      : undefined;
    const firstDay = found ? firstDateWith(found, today, this.calendar) : null;
    const from = firstDay && firstDay > asked ? firstDay : asked;
    const to = daysAfter(from, DAYS - 1);
    const last = daysAfter(today, this.times.settings.weeksAhead * 7);
    const choice = await this.times.choice({ kind, interpreter }, from, to, besides);
    const freeDays = (place: string) =>
      new Set(choice.filter((one) => one.free && one.place === place).map(({ date }) => date)).size;
    return {
      days: byDay(choice.filter(({ place }) => place === query.place)).map(([date, slots]) => ({
        date,
        slots: slots.map(({ start, free }) => ({ at: this.calendar.timeOf(start), free })),
      })),
      places: this.times.settings.places
        .filter((place) => kind.times.some((one) => one.place === place))
        .map((code) => ({ code, freeDays: freeDays(code) })),
      next: to < last ? daysAfter(to, 1) : null,
      firstDay,
    };
  }
}

const byDay = (slots: readonly SlotNow[]): [date: string, slots: SlotNow[]][] => {
  const days = new Map<string, SlotNow[]>();
  for (const slot of slots) days.set(slot.date, [...(days.get(slot.date) ?? []), slot]);
  return [...days];
};
