import { Injectable } from '@nestjs/common';
import { Clock } from '../../base/kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { AlarmRepository } from './alarm.repository.js';

/** Notes that a person has to hear of a voice in danger; `AlarmRounds` tells them. */
@Injectable()
export class RaiseAlarm implements OutboxHandler {
  readonly consumer = 'raise-alarm';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly alarms: AlarmRepository,
    private readonly clock: Clock,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    await this.unitOfWork.commit(async ({ manager }) => {
      const waiting = await this.outbox.lockUnhandled(
        manager,
        items.map(({ id }) => id),
      );
      const ids = [...new Set(waiting.map(({ subjectId }) => subjectId))];
      await this.alarms.raise(manager, ids, this.clock.now());
      await this.outbox.markHandled(
        manager,
        waiting.map(({ id }) => id),
      );
    });
  }
}
