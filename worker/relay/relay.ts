import type { Logger } from 'pino';
import {
  type ConsumerName,
  consumerNames,
  type OutboxRepository,
} from '../../core/base/outbox/index.js';
import { safeError } from '../../core/contract/index.js';
import type { JobQueue } from '../job-queue.js';
import type { Queues } from '../queues.js';

/** Pauses between two looks at the outbox, in milliseconds. */
const BUSY_MS = 20;
const IDLE_MS = 250;
const TROUBLE_MS = 500;

/**
 * Carries what must follow from the outbox to the queue: leases due rows and adds one job for them.
 * One loop for each consumer, so that slow mail never holds up routing; a loop never overlaps itself.
 * When the queue is away it leases nothing; when it fails in between, the lease runs out and the rows are due again.
 */
export class Relay {
  private readonly troubled = new Set<ConsumerName>();
  private readonly wakers = new Set<() => void>();
  private loops: Promise<void>[] = [];
  private stopping = false;

  constructor(
    private readonly outbox: Pick<OutboxRepository, 'claim'>,
    private readonly queue: Pick<JobQueue, 'add' | 'room'>,
    private readonly queues: Queues,
    private readonly log: Logger,
  ) {}

  start(): void {
    if (this.loops.length) return;
    this.loops = consumerNames().map((consumer) => this.loop(consumer));
  }

  /** Resolves when no loop leases or adds any more. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const wake of this.wakers) wake();
    await Promise.all(this.loops);
  }

  /** One look at the outbox. Returns how many rows were handed on; rejects when database or queue is away. */
  async turn(consumer: ConsumerName): Promise<number> {
    const { batch, leaseMs } = this.queues(consumer);
    if ((await this.queue.room(consumer)) < 1) return 0;
    const items = await this.outbox.claim(consumer, batch, leaseMs);
    if (items.length)
      await this.queue.add(
        consumer,
        items.map(({ id }) => id),
      );
    return items.length;
  }

  private async loop(consumer: ConsumerName): Promise<void> {
    for (let pause = BUSY_MS; !this.stopping; ) {
      try {
        const moved = await this.turn(consumer);
        this.recovered(consumer);
        pause =
          moved === this.queues(consumer).batch
            ? 0
            : moved
              ? BUSY_MS
              : Math.min(Math.max(pause, BUSY_MS) * 1.5, IDLE_MS);
      } catch (error) {
        this.trouble(consumer, error);
        pause = TROUBLE_MS;
      }
      if (pause && !this.stopping) await this.sleep(pause);
    }
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.wakers.add(wake);
    });
  }

  /** Said once, not twice a second. */
  private trouble(consumer: ConsumerName, error: unknown): void {
    if (!this.troubled.has(consumer))
      this.log.error({ consumer, error: safeError(error) }, 'relay waits for database or queue');
    this.troubled.add(consumer);
  }

  private recovered(consumer: ConsumerName): void {
    if (this.troubled.delete(consumer)) this.log.info({ consumer }, 'relay goes on');
  }
}
