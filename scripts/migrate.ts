import 'reflect-metadata';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { migrate } from '../core/infra/migrate.js';

await exitOnConfigError(async () => {
  const { databaseUrl = '' } = requireServices(loadConfig(), 'databaseUrl');
  const done = await migrate(databaseUrl);
  console.log(done.length ? `Migrated: ${done.join(', ')}` : 'The schema is up to date');
});
