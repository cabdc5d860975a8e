import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { CONFIG, type Config } from '../../base/config/index.js';
import { type Duty, type DutyPerson, tellingOrder } from './duty.js';

/** Who is told of voices in danger, as the city's `duty.json` says. */
@Injectable()
export class DutyRoster {
  private readonly duty: Duty;
  private readonly isDemo: boolean;
  /** Those that this installation can reach: a mail address is of no use where no mail is sent. */
  private readonly reachable: readonly DutyPerson[];

  constructor(
    @Inject(CITY) { duty }: Pick<City, 'duty'>,
    @Inject(CONFIG) { smtpUrl, demo }: Pick<Config, 'smtpUrl' | 'demo'>,
    private readonly calendar: Calendar,
  ) {
    this.duty = duty;
    this.isDemo = demo;
    this.reachable = duty.people.filter(({ mail, hook }) => hook || (mail && smtpUrl));
  }

  get acknowledgeMinutes(): number {
    return this.duty.acknowledgeMinutes;
  }

  /** False: an urgent voice would be told to nobody. The log says so, and the desk unless this is the demonstration. */
  get reachesSomebody(): boolean {
    return this.reachable.length > 0;
  }

  /** Whether the desk has to say so: the demonstration's voices are invented, and nobody waits to be told of them. */
  get isUnwatched(): boolean {
    return !this.reachesSomebody && !this.isDemo;
  }

  /** The person to tell next after so many others, and for how many tellings there is somebody. */
  next(told: number, at: Date): { person: DutyPerson | undefined; last: number } {
    const order = tellingOrder(this.reachable, at, this.calendar);
    return { person: order[told % Math.max(order.length, 1)], last: order.length * ROUNDS };
  }
}

/** How often the whole roster is gone through before an alarm is left to the red line at the desk. */
const ROUNDS = 3;
