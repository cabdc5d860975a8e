import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { consumerNames } from '../core/base/outbox/index.js';
import { JobQueue } from './job-queue.js';
import { Dispatch } from './processors/dispatch.js';
import { Relay } from './relay/relay.js';

/** The relay and the processors of one process, from start to drained stop. */
@Injectable()
export class Worker implements OnModuleDestroy {
  private started = false;

  constructor(
    private readonly queue: JobQueue,
    private readonly relay: Relay,
    private readonly batches: Dispatch,
  ) {}

  /** Rejects with one clear line when the queue is not usable. */
  async start(): Promise<void> {
    this.started = true;
    await this.queue.open();
    for (const consumer of consumerNames())
      this.queue.process(consumer, (ids) => this.batches.dispatch(consumer, ids));
    this.relay.start();
  }

  /** Nest calls this while the database is still there. What has not begun stays in the outbox. */
  async onModuleDestroy(): Promise<void> {
    if (!this.started) return;
    await this.relay.stop();
    await this.queue.close();
  }
}
