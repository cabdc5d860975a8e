import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { DeskSlot, InputOf, OutputOf, readCalendar } from '../../../contract/index.js';
import {
  type Booking,
  BookingCalendar,
  BookingRepository,
  DayOffRepository,
  daysAfter,
  interpreterFor,
} from '../../../records/bookings/index.js';
import { type BookingWords, BookingWordsRepository } from '../../../records/submissions/index.js';
import { ServedKinds } from './served-kinds.js';

type Words = ReadonlyMap<string, BookingWords>;

/** The desk's calendar of a day or a week. A time of another desk is taken or free, and nothing more. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly times: BookingCalendar,
    private readonly bookings: BookingRepository,
    private readonly daysOff: DayOffRepository,
    private readonly words: BookingWordsRepository,
    private readonly served: ServedKinds,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async read(
    actor: StaffActor,
    { from: asked, days = '1' }: InputOf<typeof readCalendar>['query'],
  ): Promise<OutputOf<typeof readCalendar>> {
    const now = this.clock.now();
    const from = asked ?? this.calendar.dateOf(now);
    const dates = Array.from({ length: Number(days) }, (_, i) => daysAfter(from, i));
    const to = dates.at(-1) ?? from;
    const served = await this.served.of(actor);
    const booked = await this.bookings.between(
      this.calendar.at(from, '00:00:00'),
      this.calendar.at(daysAfter(to, 1), '00:00:00'),
      now,
    );
    const own = booked.filter(({ kind }) => served.has(kind));
    const words = await this.words.of(own.map(({ id }) => id));
    const slots = await this.slots(from, to, booked, served, words);
    const off = (await this.daysOff.between(from, to)).filter(({ kind }) => served.has(kind));
    return {
      from,
      days: dates.map((date) => ({
        date,
        open: this.calendar.isOpenDay(date),
        slots: slots.filter(({ at }) => at.startsWith(date)),
        off: off.filter(({ day }) => day === date).map(({ kind, place }) => ({ kind, place })),
      })),
      interpreters: own
        .filter(({ state, interpreter }) => state === 'booked' && interpreter !== null)
        .flatMap((booking) => this.toOrder(booking)),
    };
  }

  /** The city's times, and those that somebody has booked and the city does not have any more. */
  private async slots(
    from: string,
    to: string,
    booked: readonly Booking[],
    served: ReadonlySet<string>,
    words: Words,
  ): Promise<DeskSlot[]> {
    const left = new Set(booked);
    const slots: DeskSlot[] = [];
    for (const kind of this.times.settings.kinds) {
      for (const slot of await this.times.slots(kind, from, to)) {
        const then = booked.filter(
          (one) =>
            one.kind === kind.code &&
            one.place === slot.place &&
            one.start?.getTime() === slot.start.getTime(),
        );
        for (const one of then) left.delete(one);
        slots.push(this.shown({ ...slot, kind: kind.code }, then, served, words, false));
      }
    }
    for (const one of left)
      if (one.start && one.end && one.place)
        slots.push(
          this.shown(
            { kind: one.kind, place: one.place, start: one.start, end: one.end, capacity: 0 },
            [one],
            served,
            words,
            true,
          ),
        );
    return slots.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  private shown(
    slot: { kind: string; place: string; start: Date; end: Date; capacity: number },
    then: readonly Booking[],
    served: ReadonlySet<string>,
    words: Words,
    closed: boolean,
  ): DeskSlot {
    const serves = served.has(slot.kind);
    return {
      kind: slot.kind,
      place: slot.place,
      at: this.calendar.timeOf(slot.start),
      until: this.calendar.timeOf(slot.end),
      capacity: slot.capacity,
      taken: then.length,
      closed,
      today: this.calendar.dateOf(slot.start) <= this.calendar.dateOf(this.clock.now()),
      begun: slot.start <= this.clock.now(),
      serves,
      bookings: serves
        ? then.map((one) => ({
            id: one.id,
            receipt: one.receipt,
            state: one.state,
            name: words.get(one.id)?.name ?? null,
            interpreter: one.interpreter,
            lang: one.uiLang,
            way: one.way,
            childCare: one.childCare,
            voice: one.submissionId,
          }))
        : [],
    };
  }

  private toOrder({ start, place, interpreter }: Booking) {
    if (!start || !place || !interpreter) return [];
    const leadDays = interpreterFor(this.times.settings, interpreter, place)?.leadDays ?? 0;
    let orderBy = this.calendar.dateOf(start);
    for (let days = leadDays; days > 0; ) {
      orderBy = daysAfter(orderBy, -1);
      if (this.calendar.isOpenDay(orderBy)) days--;
    }
    return [{ at: this.calendar.timeOf(start), place, lang: interpreter, orderBy }];
  }
}
