import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../core/base/kernel/index.js';
import { consumerNames, OutboxRepository } from '../core/base/outbox/index.js';
import { safeError } from '../core/contract/index.js';
import { RebuildSearch } from '../core/jobs/search-index/index.js';
import { JobQueue } from './job-queue.js';
import { Dispatch } from './processors/dispatch.js';
import { Relay } from './relay/relay.js';

const HOUR_MS = 3_600_000;
/** Days that handled outbox rows are kept, for whoever looks into what happened. */
const KEPT_DAYS = 30;

/** The relay and the processors of one process, from start to drained stop. */
@Injectable()
export class Worker implements OnModuleDestroy {
  private started = false;
  private stopping = false;
  private rebuilding: Promise<void> | undefined;
  private pruning: NodeJS.Timeout | undefined;

  constructor(
    private readonly queue: JobQueue,
    private readonly relay: Relay,
    private readonly batches: Dispatch,
    private readonly outbox: OutboxRepository,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(RebuildSearch) private readonly search: Pick<RebuildSearch, 'rebuild'>,
  ) {}

  /** Rejects with one clear line when the queue is not usable. */
  async start(): Promise<void> {
    this.started = true;
    await this.queue.open();
    for (const consumer of consumerNames())
      this.queue.process(consumer, (ids) => this.batches.dispatch(consumer, ids));
    this.relay.start();
    this.rebuilding = this.foldTheRest();
    this.pruning = setInterval(() => void this.prune(), HOUR_MS).unref();
  }

  /** Nest calls this while the database is still there. What has not begun stays in the outbox. */
  async onModuleDestroy(): Promise<void> {
    if (!this.started) return;
    clearInterval(this.pruning);
    this.stopping = true;
    await this.relay.stop();
    await this.queue.close();
    await this.rebuilding;
  }

  /** Voices that an earlier version took, or folded otherwise, become findable beside the work of the day. */
  private async foldTheRest(): Promise<void> {
    try {
      const done = await this.search.rebuild(
        (progress) => this.log.info(progress, 'search is being rebuilt'),
        () => this.stopping,
      );
      if (done) this.log.info({ voices: done }, 'search is rebuilt');
    } catch (error) {
      this.log.warn({ error: safeError(error) }, 'search was not rebuilt: npm run search:rebuild');
    }
  }

  private async prune(): Promise<void> {
    try {
      await this.outbox.prune(KEPT_DAYS);
    } catch (error) {
      this.log.warn({ error: safeError(error) }, 'pruning failed');
    }
  }
}
