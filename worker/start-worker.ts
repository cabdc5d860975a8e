import type { INestApplicationContext } from '@nestjs/common';
import { Worker } from './worker.js';

/**
 * Starts relay and processors inside an application that imports `WorkerModule`: the worker's own process,
 * or the one process of `npm start`, where it comes after the migrations. Closing the application drains and stops them.
 */
export const startWorker = (app: INestApplicationContext): Promise<void> =>
  app.get(Worker, { strict: false }).start();
