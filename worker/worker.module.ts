import { Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../core/base/config/index.js';
import { LOGGER } from '../core/base/kernel/index.js';
import {
  OUTBOX_HANDLERS,
  type OutboxHandler,
  OutboxRepository,
} from '../core/base/outbox/index.js';
import { AlarmClock } from './alarm-clock.js';
import { BullJobQueue } from './bull-job-queue.js';
import { HouseKeeping } from './house-keeping.js';
import { InProcessJobQueue } from './in-process-job-queue.js';
import { JobQueue } from './job-queue.js';
import { Dispatch } from './processors/dispatch.js';
import { HandlerRegistry } from './processors/handler-registry.js';
import { settingsOf } from './queues.js';
import { Relay } from './relay/relay.js';
import { SendingClock } from './sending-clock.js';
import { Worker } from './worker.js';

/**
 * The relay and the processors. `CoreModule.forRoot` stands beside it in whatever process is composed;
 * nothing runs before `startWorker`.
 */
@Module({
  providers: [
    AlarmClock,
    HouseKeeping,
    SendingClock,
    Worker,
    {
      provide: JobQueue,
      inject: [CONFIG, LOGGER],
      useFactory: ({ redisUrl }: Config, log: Logger) =>
        redisUrl
          ? new BullJobQueue(redisUrl, settingsOf, log)
          : new InProcessJobQueue(settingsOf, log),
    },
    {
      provide: HandlerRegistry,
      inject: [OUTBOX_HANDLERS],
      useFactory: (handlers: readonly OutboxHandler[]) => new HandlerRegistry(handlers),
    },
    {
      provide: Dispatch,
      inject: [HandlerRegistry, OutboxRepository, LOGGER],
      useFactory: (handlers: HandlerRegistry, outbox: OutboxRepository, log: Logger) =>
        new Dispatch(handlers, outbox, log),
    },
    {
      provide: Relay,
      inject: [OutboxRepository, JobQueue, LOGGER],
      useFactory: (outbox: OutboxRepository, queue: JobQueue, log: Logger) =>
        new Relay(outbox, queue, settingsOf, log),
    },
  ],
})
export class WorkerModule {}
