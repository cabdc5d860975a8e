import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { VERSION } from '../../base/config/index.js';
import { Clock, joined } from '../../base/kernel/index.js';
import { PublicGenerationRepository } from './public-generation.repository.js';

/**
 * Which state of all that is public this is: what was made under another name of it is old. Raised by publishing, taking
 * back, correcting, by a plan and by sections in the database, by another city or another version of the product, and by the
 * city's midnight: who answers for what, which plan and which fiscal year is meant may be another from then on.
 */
@Injectable()
export class PublicGeneration {
  private readonly look: () => Promise<string>;
  private readonly forgetters: (() => void)[] = [];
  private last: string | undefined;

  constructor(
    repository: PublicGenerationRepository,
    @Inject(CITY) city: City,
    @Inject(VERSION) version: string,
    calendar: Calendar,
    clock: Clock,
  ) {
    const made = createHash('sha256').update(JSON.stringify([version, city]));
    const files = made.digest('base64url').slice(0, 8);
    this.look = joined(async () => {
      const date = calendar.dateOf(clock.now());
      const now = `${await repository.value()}-${files}-${date}`;
      // What this process keeps of what is public is forgotten before anybody is told that it changed.
      if (now !== this.last) for (const forget of this.forgetters) forget();
      this.last = now;
      return now;
    });
  }

  /** As it stands in the database after the call, so that an answer which is kept under its name is never older. */
  current(): Promise<string> {
    return this.look();
  }

  /** For what keeps something public in memory for a while: it is called when that may have changed. */
  whenChanged(forget: () => void): void {
    this.forgetters.push(forget);
  }
}
