import { ConfigError } from '../base/config/index.js';
import { ADVISORY_LOCKS } from '../base/kernel/index.js';
import { createDataSource } from './data-source.js';
import { grantToProcesses } from './roles/process-roles.js';

/** PostgreSQL's code for a lock that was not had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Brings a database to the newest schema; gives the names of what was done. Several starting at once wait for each other;
 * nothing to do is fine. Error: `ConfigError` where something long, such as a backup, holds a table that must change: behind
 * a change that waits, every voice would wait too, so it gives up after three seconds. What was done until then stays done.
 */
export const migrate = async (url: string): Promise<string[]> => {
  const dataSource = await createDataSource(url, 1).initialize();
  try {
    // Waiting for another instance's long migration is not an error.
    await dataSource.query('set statement_timeout = 0');
    await dataSource.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.migrations]);
    await dataSource.query(`set lock_timeout = '3s'`);
    const done = await dataSource.runMigrations();
    // Tables that are new are given to the users of the processes, where there are such.
    await grantToProcesses(dataSource);
    await dataSource.query('select pg_advisory_unlock($1)', [ADVISORY_LOCKS.migrations]);
    return done.map((migration) => migration.name);
  } catch (error) {
    if ((error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
    throw new ConfigError(
      'the schema was not changed: another session holds a table that must change (a backup?). Run it again later',
    );
  } finally {
    await dataSource.destroy();
  }
};
