import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { migrate } from '../core/infra/migrate.js';
import { reachDatabase } from '../core/infra/start/reach-database.js';

await exitOnConfigError(async () => {
  const { databaseUrl = '' } = requireServices(loadConfig(), 'databaseUrl');
  await reachDatabase(databaseUrl);
  const done = await migrate(databaseUrl, {
    pause: (ms) => {
      console.log(`A table that must change is in use; tried again in ${ms / 1_000} s`);
      return wait(ms);
    },
  });
  console.log(done.length ? `Migrated: ${done.join(', ')}` : 'The schema is up to date');
});
