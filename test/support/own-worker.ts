import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type OutboxHandler, OutboxRepository } from '../../core/base/outbox/index.js';
import type { JobQueue } from '../../worker/job-queue.js';
import { Dispatch } from '../../worker/processors/dispatch.js';
import { HandlerRegistry } from '../../worker/processors/handler-registry.js';
import type { Queues } from '../../worker/queues.js';
import { Relay } from '../../worker/relay/relay.js';
import { Worker } from '../../worker/worker.js';

const log = pino({ level: 'silent' });

/** `own` handlers in the place of those for the same consumers. */
export const replacing = (
  handlers: readonly OutboxHandler[],
  ...own: OutboxHandler[]
): OutboxHandler[] => [
  ...own,
  ...handlers.filter(({ consumer }) => own.every((handler) => handler.consumer !== consumer)),
];

export const dispatchTo = (dataSource: DataSource, handlers: readonly OutboxHandler[]): Dispatch =>
  new Dispatch(new HandlerRegistry(handlers), new OutboxRepository(dataSource), log);

/** A worker in the test's own process, with a queue, settings and handlers of the test's choice. */
export const startOwnWorker = async (
  dataSource: DataSource,
  handlers: readonly OutboxHandler[],
  queue: JobQueue,
  queues: Queues,
): Promise<Worker> => {
  const outbox = new OutboxRepository(dataSource);
  const relay = new Relay(outbox, queue, queues, log);
  const worker = new Worker(queue, relay, dispatchTo(dataSource, handlers));
  await worker.start();
  return worker;
};
