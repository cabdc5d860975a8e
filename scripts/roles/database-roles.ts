import 'reflect-metadata';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  readEnv,
  requireServices,
} from '../../core/base/config/index.js';
import { createDataSource } from '../../core/infra/data-source.js';
import { grantToProcesses, makeRole, PROCESS_ROLES } from '../../core/infra/roles/process-roles.js';

/**
 * `PUBLIC_DATABASE_PASSWORD=... STAFF_DATABASE_PASSWORD=... npm run database:roles`, as the owner of the database: makes the users of
 * the processes, or gives them these passwords, and says what each may do.
 */
await exitOnConfigError(async () => {
  const { databaseUrl = '' } = requireServices(loadConfig(), 'databaseUrl');
  const { PUBLIC_DATABASE_PASSWORD: forPublic, STAFF_DATABASE_PASSWORD: forStaff } = readEnv(
    process.env,
  );
  if (!forPublic || !forStaff)
    throw new ConfigError('PUBLIC_DATABASE_PASSWORD and STAFF_DATABASE_PASSWORD must be set');
  const database = await createDataSource(databaseUrl, 1).initialize();
  try {
    await makeRole(database, PROCESS_ROLES.public, forPublic);
    await makeRole(database, PROCESS_ROLES.staff, forStaff);
    console.log(`May do their work now: ${(await grantToProcesses(database)).join(', ')}`);
  } finally {
    await database.destroy();
  }
});
