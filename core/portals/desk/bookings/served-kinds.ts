import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { type BookingKind, CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

/**
 * Which kinds of counsellor somebody's desk serves: those whose topic their section hears, and of confided topics only its
 * counsellors. Whoever serves one sees who has booked; nobody else does.
 */
@Injectable()
export class ServedKinds {
  constructor(
    private readonly sections: SectionDirectory,
    @Inject(CITY) private readonly city: Pick<City, 'bookings'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async of(actor: StaffActor): Promise<ReadonlySet<string>> {
    const directory = await this.sections.current();
    const today = this.calendar.dateOf(this.clock.now());
    const serves = ({ topic }: BookingKind): boolean => {
      const desk = directory.desk(topic, today);
      if (!desk || !actor.sectionIds.includes(desk.section.id)) return false;
      return desk.privacy === 'private'
        ? hasRole(actor, 'clerk', 'counsellor', 'approver')
        : hasRole(actor, 'counsellor');
    };
    return new Set(this.city.bookings.kinds.filter(serves).map(({ code }) => code));
  }

  /** Error: `not_found`, the same for a kind that is served elsewhere and for one that there is not. */
  async must(actor: StaffActor, kind: string): Promise<BookingKind> {
    const known = this.city.bookings.kinds.find(({ code }) => code === kind);
    if (!known || !(await this.of(actor)).has(kind)) throw new AppError('not_found');
    return known;
  }

  /** Confided kinds, of which few are not counted. */
  async confided(): Promise<ReadonlySet<string>> {
    const { topics } = await this.sections.current();
    const open = new Set(topics.filter((one) => one.privacy === 'private').map(({ code }) => code));
    return new Set(
      this.city.bookings.kinds.filter(({ topic }) => !open.has(topic)).map(({ code }) => code),
    );
  }
}
