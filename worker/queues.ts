import type { ConsumerName } from '../core/base/outbox/index.js';

/** How the rows of one consumer travel. */
export interface QueueSettings {
  /** Outbox rows of one job at most: one set-based run of the handler. */
  readonly batch: number;
  /** Batches that one process works on at once. Of all consumers together fewer than database connections (`queues.spec.ts`). */
  readonly concurrency: number;
  /** Batches that may wait for a processor; with more the relay leases nothing: the backlog stays in PostgreSQL. */
  readonly waiting: number;
  /**
   * For how long a leased row is nobody else's. Longer than the work of a batch and of those before it,
   * so that only what was lost is handed out again.
   */
  readonly leaseMs: number;
}

/** Good for work that asks somebody outside, such as mail: about a second for ten; one that hangs costs up to 20 s, four at a time. */
export const USUAL: QueueSettings = { batch: 10, concurrency: 1, waiting: 1, leaseMs: 60_000 };

/** Consumers that travel in another way. */
const OWN: Partial<Record<ConsumerName, QueueSettings>> = {
  // Measured: 200 rows in one job keep the lag at 18 ms with the API flat out (performance.md B2).
  routing: { batch: 200, concurrency: 2, waiting: 4, leaseMs: 5_000 },
  // One text at a time: a machine may be silent for a while, and then the next one is asked.
  'translate-by-machine': { batch: 1, concurrency: 1, waiting: 1, leaseMs: 600_000 },
  // One statement stores them all: the more at once, the less the index costs.
  'search-voice': { batch: 200, concurrency: 1, waiting: 2, leaseMs: 20_000 },
};

/**
 * There is no `attempts` or `backoff` here: Bull never retries by itself (`bull-job-queue.ts`),
 * the outbox does (`OutboxRepository.release` and the lease).
 */
export type Queues = (consumer: ConsumerName) => QueueSettings;
export const settingsOf: Queues = (consumer) => OWN[consumer] ?? USUAL;
