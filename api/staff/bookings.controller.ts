import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  addWalkIn,
  countBookings,
  type InputOf,
  noteOutcome,
  type OutputOf,
  readCalendar,
  setDayOff,
} from '../../core/contract/index.js';
import { CountBookings, KeepCalendar, ReadCalendar } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

/** The desk's calendar. */
@Controller()
export class StaffBookingsController {
  constructor(
    private readonly calendar: ReadCalendar,
    private readonly keeping: KeepCalendar,
    private readonly counts: CountBookings,
  ) {}

  @Does(readCalendar)
  read(
    @Input() { query }: InputOf<typeof readCalendar>,
    @Staff() actor: StaffActor,
  ): Promise<OutputOf<typeof readCalendar>> {
    return this.calendar.read(actor, query);
  }

  @Does(addWalkIn)
  walkIn(
    @Input() { body }: InputOf<typeof addWalkIn>,
    @Staff() actor: StaffActor,
  ): Promise<OutputOf<typeof addWalkIn>> {
    return this.keeping.walkIn(actor, body);
  }

  @Does(noteOutcome)
  outcome(
    @Input() { params, body }: InputOf<typeof noteOutcome>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.keeping.outcome(actor, params.id, body);
  }

  @Does(setDayOff)
  dayOff(@Input() { body }: InputOf<typeof setDayOff>, @Staff() actor: StaffActor): Promise<void> {
    return this.keeping.dayOff(actor, body);
  }

  @Does(countBookings)
  count(): Promise<OutputOf<typeof countBookings>> {
    return this.counts.list();
  }
}
