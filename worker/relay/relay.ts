import type { Logger } from 'pino';
import {
  type ConsumerName,
  consumerNames,
  type OutboxRepository,
} from '../../core/base/outbox/index.js';
import { safeError } from '../../core/contract/index.js';
import type { JobQueue } from '../job-queue.js';
import type { Queues } from '../queues.js';

/** Pauses between two looks at the outbox, in milliseconds: short while there is something, ever longer while there is nothing. */
const BUSY_MS = 20;
const IDLE_MS = 100;
const TROUBLE_MS = 500;

/** Who is not of any one consumer: the look at the outbox for all of them. */
const LOOK = 'look';

/**
 * Carries what must follow from the outbox to the queue: looks for whom something is due, leases the rows and adds one
 * job for them. One look for all, as an idle house would else ask sixty times a second; one turn for each consumer, so that
 * slow mail never holds up routing, and a consumer's turn never overlaps itself.
 * When the queue is away it leases nothing; when it fails in between, the lease runs out and the rows are due again.
 */
export class Relay {
  private readonly troubled = new Set<ConsumerName | typeof LOOK>();
  private readonly wakers = new Set<() => void>();
  private readonly turns = new Map<ConsumerName, Promise<void>>();
  private looking: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly outbox: Pick<OutboxRepository, 'claim' | 'due'>,
    private readonly queue: Pick<JobQueue, 'add' | 'room'>,
    private readonly queues: Queues,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.looking ??= this.look();
  }

  /** Resolves when nothing is leased or added any more. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const wake of this.wakers) wake();
    await this.looking;
    await Promise.all(this.turns.values());
  }

  private async look(): Promise<void> {
    for (let pause = BUSY_MS; !this.stopping; ) {
      try {
        const resting = consumerNames().filter((consumer) => !this.turns.has(consumer));
        const due = await this.outbox.due(resting);
        this.recovered(LOOK);
        for (const consumer of due) this.turns.set(consumer, this.take(consumer));
        pause = due.length ? BUSY_MS : Math.min(pause * 1.5, IDLE_MS);
      } catch (error) {
        this.trouble(LOOK, error);
        pause = TROUBLE_MS;
      }
      await this.sleep(pause);
    }
  }

  /** All that is due for one consumer, batch by batch; where the queue has no room, it rests for a while. Never rejects. */
  private async take(consumer: ConsumerName): Promise<void> {
    try {
      const { batch } = this.queues(consumer);
      let moved = batch;
      while (moved === batch && !this.stopping) moved = await this.turn(consumer);
      this.recovered(consumer);
      if (!moved) await this.sleep(IDLE_MS);
    } catch (error) {
      this.trouble(consumer, error);
      await this.sleep(TROUBLE_MS);
    } finally {
      this.turns.delete(consumer);
    }
  }

  /** One batch. Returns how many rows were handed on; rejects when database or queue is away. */
  private async turn(consumer: ConsumerName): Promise<number> {
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

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, this.stopping ? 0 : ms);
      this.wakers.add(wake);
    });
  }

  /** Said once, not twice a second. */
  private trouble(who: ConsumerName | typeof LOOK, error: unknown): void {
    if (!this.troubled.has(who))
      this.log.error(
        { consumer: who, error: safeError(error) },
        'relay waits for database or queue',
      );
    this.troubled.add(who);
  }

  private recovered(who: ConsumerName | typeof LOOK): void {
    if (this.troubled.delete(who)) this.log.info({ consumer: who }, 'relay goes on');
  }
}
