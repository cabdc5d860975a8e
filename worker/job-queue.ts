import type { ConsumerName } from '../core/base/outbox/index.js';

/** Works on one batch. May reject: the rows come again when their lease has run out. */
export type Work = (ids: readonly string[]) => Promise<void>;

/**
 * Carries batches of outbox ids from the relay to the processors: at least once while the queue lives,
 * and perhaps never if it dies - the outbox knows, and leases the rows again. Carries ids and nothing else.
 */
export abstract class JobQueue {
  /** Makes ready; rejects with one clear line where the queue cannot be trusted. */
  abstract open(): Promise<void>;
  /** How many more batches of this consumer may wait. Rejects at once when the queue cannot be reached. */
  abstract room(consumer: ConsumerName): Promise<number>;
  /** Takes one batch. Rejects at once when the queue cannot be reached. */
  abstract add(consumer: ConsumerName, ids: readonly string[]): Promise<void>;
  /** Hands the batches of this consumer to `work`, `concurrency` at a time. Once for each consumer. */
  abstract process(consumer: ConsumerName, work: Work): void;
  /** Takes no more, waits for what runs but not longer than `deadlineMs`, lets go of all connections. */
  abstract close(deadlineMs?: number): Promise<void>;
}

/** Below the 10 s that container runners give before they kill. */
export const CLOSE_DEADLINE_MS = 8_000;

/** Waits for `work`, but not longer than `ms`. True when it has ended in time. */
export const endsWithin = async (work: Promise<unknown>, ms: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
};
