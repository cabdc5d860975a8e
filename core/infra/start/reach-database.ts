import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ConfigError } from '../../base/config/index.js';

/** Milliseconds for a database that starts at the same time as we do. */
const STARTING = 5_000;
const AGAIN = 500;

const REFUSED: Readonly<Record<string, string>> = {
  '28P01': 'refuses user or password',
  '28000': 'refuses the user',
  '3D000': 'has no such database',
  '42501': 'gives this user no right to connect',
};

/** Where it is, without user and password. */
const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
};

/**
 * Waits some seconds for a database that is starting. Throws one line for one that cannot be reached or that lets nobody in;
 * the driver would say it in a hundred.
 */
export const reachDatabase = async (url: string): Promise<void> => {
  const until = Date.now() + STARTING;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: STARTING });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      const { code = 'no answer' } = error as { code?: string };
      const refused = REFUSED[code];
      if (refused || Date.now() > until)
        throw new ConfigError(
          `the database at ${placeOf(url)} ${refused ?? `does not answer (${code})`}; look at DATABASE_URL`,
        );
      await client.end().catch(() => undefined);
      await pause(AGAIN);
    }
  }
};
