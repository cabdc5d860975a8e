import { createDataSource } from './data-source.js';

const INSTANCES_WAIT_ON = 7_265_001;

/** Brings a database to the newest schema. Several starting at once wait for each other; nothing to do is fine. */
export const migrate = async (url: string): Promise<string[]> => {
  const dataSource = await createDataSource(url, 1).initialize();
  try {
    // Waiting for another instance's long migration is not an error.
    await dataSource.query('set statement_timeout = 0');
    await dataSource.query('select pg_advisory_lock($1)', [INSTANCES_WAIT_ON]);
    const done = await dataSource.runMigrations();
    await dataSource.query('select pg_advisory_unlock($1)', [INSTANCES_WAIT_ON]);
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
};
