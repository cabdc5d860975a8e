import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ConfigError } from '../base/config/index.js';
import { ADVISORY_LOCKS } from '../base/kernel/index.js';
import { createDataSource } from './data-source.js';
import { grantToProcesses } from './roles/process-roles.js';

/** PostgreSQL's code for a lock that was not had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Before each further try, in ms: about a minute and a half together. Longer than any press in the product takes, so that
 * people who send do not stop an upgrade; shorter than somebody would look at a command that says nothing new.
 */
const PAUSES_MS = [1_000, 5_000, 15_000, 30_000, 45_000];

interface Patience {
  readonly pausesMs?: readonly number[];
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** Whether it went through; not where a table was in use. What was done before that one stays done. */
const goesThrough = async (dataSource: DataSource): Promise<boolean> => {
  try {
    await dataSource.runMigrations();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
    return false;
  }
};

const namesOfDone = async (dataSource: DataSource): Promise<string[]> => {
  const [{ made }] = await dataSource.query(`select to_regclass('migrations') is not null as made`);
  if (!made) return [];
  const rows: { name: string }[] = await dataSource.query(
    'select name from migrations order by id',
  );
  return rows.map(({ name }) => name);
};

/**
 * Brings a database to the newest schema; gives the names of what was done. Several starting at once wait for each other;
 * nothing to do is fine. Behind a change that waits for a table every voice would wait too, so each try for one ends after
 * three seconds and lets them through; then it pauses and tries again. Error: `ConfigError` after the last pause, where
 * something long, such as a backup, still holds the table. What was done until then stays done.
 */
export const migrate = async (
  url: string,
  { pausesMs = PAUSES_MS, pause = (ms) => wait(ms) }: Patience = {},
): Promise<string[]> => {
  const dataSource = await createDataSource(url, 1).initialize();
  try {
    // Waiting for another instance's long migration is not an error.
    await dataSource.query('set statement_timeout = 0');
    await dataSource.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.migrations]);
    await dataSource.query(`set lock_timeout = '3s'`);
    const before = new Set(await namesOfDone(dataSource));
    let done = await goesThrough(dataSource);
    for (const ms of done ? [] : pausesMs) {
      await pause(ms);
      done = await goesThrough(dataSource);
      if (done) break;
    }
    if (!done)
      throw new ConfigError(
        'the schema was not changed: another session holds a table that must change (a backup?). Run it again later',
      );
    // Tables that are new are given to the users of the processes, where there are such.
    await grantToProcesses(dataSource);
    await dataSource.query('select pg_advisory_unlock($1)', [ADVISORY_LOCKS.migrations]);
    return (await namesOfDone(dataSource)).filter((name) => !before.has(name));
  } finally {
    await dataSource.destroy();
  }
};
