import * as z from 'zod/mini';
import { operation } from '../operation.js';

/** What of the outbox still waits for the worker, for how long the oldest, and what was given up. */
export const backlog = z.object({
  waiting: z.number(),
  oldestSeconds: z.number(),
  dead: z.number(),
});

/** How far a search is behind what happened, in seconds; it goes to 0 when the worker has nothing left to do. */
const searchLag = z.object({ lagSeconds: z.number() });

/** Broken files of the city that are done without, each with file, line and column. */
const leftOut = z.array(z.string());

export const readLiveness = operation({
  method: 'GET',
  path: '/api/health/live',
  door: 'service',
  who: 'anybody',
  summary: 'The process is up',
  response: z.object({ status: z.literal('ok') }),
  errors: [],
});

/** 503 where the database does not answer. */
export const readReadiness = operation({
  method: 'GET',
  path: '/api/health/ready',
  door: 'service',
  who: 'anybody',
  summary: 'The database answers; how much still waits, what is done without',
  response: z.object({ status: z.literal('ok'), backlog, search: searchLag, leftOut }),
  errors: [],
});
