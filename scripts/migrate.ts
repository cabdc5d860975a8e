import 'reflect-metadata';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { migrate } from '../core/infra/migrate.js';
import { reachDatabase } from '../core/infra/start/reach-database.js';

await exitOnConfigError(async () => {
  const { databaseUrl = '' } = requireServices(loadConfig(), 'databaseUrl');
  await reachDatabase(databaseUrl);
  const done = await migrate(databaseUrl);
  console.log(done.length ? `Migrated: ${done.join(', ')}` : 'The schema is up to date');
});
