import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../core/base/kernel/index.js';
import { safeError } from '../core/contract/index.js';
import { AlarmRounds, DutyRoster } from '../core/jobs/alerting/index.js';

/** How late somebody may hear of a voice in danger. */
const EVERY_MS = 3_000;

/** Starts a round of alarms every few seconds; one at a time, so that a slow telephone gateway gathers none behind it. */
@Injectable()
export class AlarmClock implements OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;

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
    this.timer = setInterval(() => this.tick(), EVERY_MS).unref();
  }

  /** The round under way is waited for: it has somebody on the line. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private tick(): void {
    this.round ??= this.rounds
      .go()
      .catch((error) => this.log.warn({ error: safeError(error) }, 'a round of alarms failed'))
      .finally(() => {
        this.round = undefined;
      });
  }
}
