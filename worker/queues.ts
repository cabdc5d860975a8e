import type { EventName } from '../core/base/outbox/index.js';

/** How one kind of event travels. */
export interface QueueSettings {
  /** Outbox rows of one job at most: one set-based run of the handler. */
  readonly batch: number;
  /** Batches that one process works on at once. Together below the database pool. */
  readonly concurrency: number;
  /** Batches that may wait for a processor; with more the relay leases nothing: the backlog stays in PostgreSQL. */
  readonly waiting: number;
  /**
   * For how long a leased row is nobody else's. Longer than the work of a batch and of those before it,
   * so that only what was lost is handed out again.
   */
  readonly leaseMs: number;
}

/**
 * Job names are the outbox's events. There is no `attempts` or `backoff` here: Bull never retries by itself
 * (`bull-job-queue.ts`), the outbox does (`OutboxRepository.release` and the lease).
 */
export const QUEUES = {
  // Measured: 200 rows in one job keep the lag at 18 ms with the API flat out (performance.md B2).
  'submission.received': { batch: 200, concurrency: 2, waiting: 4, leaseMs: 5_000 },
  // Mail takes about a second for ten; a server that hangs costs up to 20 s each, four at a time.
  'submission.routed': { batch: 10, concurrency: 1, waiting: 1, leaseMs: 60_000 },
  'submission.answered': { batch: 10, concurrency: 1, waiting: 1, leaseMs: 60_000 },
} as const satisfies Record<EventName, QueueSettings>;

export type Queues = Readonly<Record<EventName, QueueSettings>>;
