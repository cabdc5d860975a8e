import { Gauge, type Registry } from 'prom-client';
import { consumerNames } from '../core/base/outbox/index.js';
import type { JobQueue } from './job-queue.js';

/** How much room each consumer has in the queue: 0 is a worker that cannot keep up, and -1 a queue that does not answer. */
export const watchQueue = (registry: Registry, queue: Pick<JobQueue, 'room'>): void => {
  new Gauge({
    name: 'koebako_queue_room',
    help: 'Batches that may still wait in the queue, by consumer; -1: the queue does not answer',
    labelNames: ['consumer'],
    registers: [registry],
    async collect() {
      for (const consumer of consumerNames())
        this.set({ consumer }, await queue.room(consumer).catch(() => -1));
    },
  });
};
