import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../core/base/kernel/index.js';
import { safeError } from '../core/contract/index.js';
import { AlarmRounds, DutyRoster } from '../core/jobs/alerting/index.js';
import { every, type Rounds } from './every.js';

/** How late somebody may hear of a voice in danger. */
const EVERY_MS = 3_000;

/** Starts a round of alarms every few seconds; one at a time, so that a slow telephone gateway gathers none behind it. */
@Injectable()
export class AlarmClock implements OnModuleDestroy {
  private running: Rounds | undefined;

  constructor(
    private readonly rounds: AlarmRounds,
    private readonly roster: DutyRoster,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    if (!this.roster.reachesSomebody)
      this.log.warn(
        'duty.json names nobody who can be reached: of voices in danger nobody is told',
      );
    this.running = every(
      EVERY_MS,
      () => this.rounds.go(),
      (error) => this.log.warn({ error: safeError(error) }, 'a round of alarms failed'),
    );
  }

  /** The round under way is waited for: it has somebody on the line. */
  async onModuleDestroy(): Promise<void> {
    await this.running?.stop();
  }
}
