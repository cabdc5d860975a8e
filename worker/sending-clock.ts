import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../core/base/kernel/index.js';
import { safeError } from '../core/contract/index.js';
import {
  ReleaseIdle,
  RemindLate,
  RemindUnseen,
  SendAnswers,
} from '../core/jobs/answering/index.js';
import { every, type Rounds } from './every.js';

/** How late an answer may go out after the time in which it can be taken back. */
const EVERY_MS = 1_000;
/** How late whose turn it is may hear that the day of their step has passed. */
const REMIND_MS = 60_000;

/** Sends the answers that have been held long enough, reminds of those that wait too long, and gives idle voices back. */
@Injectable()
export class SendingClock implements OnModuleDestroy {
  private running: readonly Rounds[] = [];

  constructor(
    private readonly answers: SendAnswers,
    private readonly reminders: RemindLate,
    private readonly unseen: RemindUnseen,
    private readonly idle: ReleaseIdle,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    this.running = [
      every(
        EVERY_MS,
        async () => {
          await this.answers.go();
        },
        (error) => this.log.warn({ error: safeError(error) }, 'a round of answers failed'),
      ),
      every(
        REMIND_MS,
        async () => {
          await this.reminders.go();
          await this.unseen.go();
          await this.idle.go();
        },
        (error) => this.log.warn({ error: safeError(error) }, 'a round of reminders failed'),
      ),
    ];
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.running.map((rounds) => rounds.stop()));
  }
}
