import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from 'pino';
import { CITY, type City } from '../core/base/city/index.js';
import { CONFIG, type Config, ConfigError } from '../core/base/config/index.js';
import { LOGGER } from '../core/base/kernel/index.js';
import { missingKeys } from '../core/jobs/translating/index.js';
import { SectionRepository } from '../core/records/sections/index.js';
import { AlarmClock } from './alarm-clock.js';
import { HouseKeeping } from './house-keeping.js';
import { SendingClock } from './sending-clock.js';
import { Worker } from './worker.js';

/**
 * Starts relay, processors and alarms inside an application that imports `WorkerModule`: the worker's own process,
 * or the one process of `npm start`, where it comes after the migrations. Closing the application drains and stops them.
 * Throws `ConfigError` where a machine that the city has named lacks its key.
 */
export const startWorker = async (app: INestApplicationContext): Promise<void> => {
  const { translation } = app.get<City>(CITY, { strict: false });
  const { engineKeys } = app.get<Config>(CONFIG, { strict: false });
  const lack = missingKeys(translation.engines, engineKeys);
  if (lack) throw new ConfigError(lack);
  await app.get(Worker, { strict: false }).start();
  app.get(AlarmClock, { strict: false }).start();
  app.get(HouseKeeping, { strict: false }).start();
  app.get(SendingClock, { strict: false }).start();
  const missing = await app.get(SectionRepository, { strict: false }).withoutEmail();
  if (missing.length)
    app
      .get<Logger>(LOGGER, { strict: false })
      .warn({ sections: missing.length }, 'sections have no mail address: npm run section:set');
};
