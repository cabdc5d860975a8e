import type { INestApplicationContext } from '@nestjs/common';
import { AlarmClock } from './alarm-clock.js';
import { Worker } from './worker.js';

/**
 * Starts relay, processors and alarms inside an application that imports `WorkerModule`: the worker's own process,
 * or the one process of `npm start`, where it comes after the migrations. Closing the application drains and stops them.
 */
export const startWorker = async (app: INestApplicationContext): Promise<void> => {
  await app.get(Worker, { strict: false }).start();
  app.get(AlarmClock, { strict: false }).start();
};
