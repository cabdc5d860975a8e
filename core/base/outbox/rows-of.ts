import { requestIdOf } from '../kernel/index.js';
import { consumersOf, type OutboxEvent } from './events.js';

/** What is stored of what has happened: a row for each consumer, with the request that it came by. */
export const rowsOf = (events: readonly OutboxEvent[]) =>
  events.flatMap((event) =>
    consumersOf(event.event).map((consumer) => ({
      ...event,
      consumer,
      attempts: 0,
      requestId: requestIdOf(event.subjectId) ?? null,
    })),
  );
