import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../core/base/kernel/index.js';
import { safeError } from '../core/contract/index.js';
import { SendAnswers } from '../core/jobs/answering/index.js';
import { every, type Rounds } from './every.js';

/** How late an answer may go out after the time in which it can be taken back. */
const EVERY_MS = 1_000;

/** Sends the answers that have been held long enough. */
@Injectable()
export class SendingClock implements OnModuleDestroy {
  private running: Rounds | undefined;

  constructor(
    private readonly answers: SendAnswers,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    this.running = every(
      EVERY_MS,
      async () => {
        await this.answers.go();
      },
      (error) => this.log.warn({ error: safeError(error) }, 'a round of answers failed'),
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.running?.stop();
  }
}
