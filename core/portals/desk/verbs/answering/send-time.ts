import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../../base/calendar/index.js';
import { CITY, type City } from '../../../../base/city/index.js';
import { CONFIG, type Config } from '../../../../base/config/index.js';
import { Clock, invalid } from '../../../../base/kernel/index.js';

const YEAR_MS = 366 * 86_400_000;
const HAS_OFFSET = /(Z|[+-]\d{2}:\d{2})$/;
const MINUTE_OF_DAY = 'HH:MM'.length;

/** When answers are sent: after the hold, and not before the time that somebody has chosen. */
@Injectable()
export class SendTime {
  constructor(
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'approval'>,
    @Inject(CONFIG) private readonly config: Pick<Config, 'holdSeconds'>,
  ) {}

  /** The instant that was written; null: none. Error: `invalid` on `sendAt` for what is over, or more than a year away. */
  chosen(written: string | null): Date | null {
    if (written === null) return null;
    const [day = '', time = ''] = written.split('T');
    const at = HAS_OFFSET.test(written)
      ? new Date(written)
      : this.calendar.at(day, time.length === MINUTE_OF_DAY ? `${time}:00` : time);
    const ahead = at.getTime() - this.clock.now().getTime();
    if (!(ahead > 0 && ahead <= YEAR_MS)) throw invalid({ path: 'sendAt', code: 'out_of_time' });
    return at;
  }

  /** When what is decided now is sent. */
  after(now: Date, chosen: Date | null): Date {
    const seconds = this.config.holdSeconds ?? this.city.approval.holdSeconds;
    return new Date(Math.max(now.getTime() + seconds * 1_000, chosen?.getTime() ?? 0));
  }
}
