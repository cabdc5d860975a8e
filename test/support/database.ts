import { randomBytes } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'koebako_template';

export interface TestDatabase {
  readonly url: string;
  /** Ends all connections to it and removes it. */
  drop(): Promise<void>;
}

const onServer = async <T>(work: (client: pg.Client, server: URL) => Promise<T>): Promise<T> => {
  const address = process.env.TEST_DATABASE_URL;
  if (!address)
    throw new Error('No PostgreSQL for the tests: run them by `npm test -- integration`');
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client, new URL(address));
  } finally {
    await client.end();
  }
};

/**
 * A database of its own for one test file, cloned from the migrated template.
 * `empty`: without any table, for tests of the migrations themselves.
 */
export const createTestDatabase = ({ empty = false } = {}): Promise<TestDatabase> =>
  onServer(async (client, server) => {
    const name = `koebako_test_${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${name} template ${empty ? 'template0' : TEMPLATE}`);
    server.pathname = `/${name}`;
    const drop = () =>
      onServer(async (other) => {
        await other.query(`drop database if exists ${name} with (force)`);
      });
    return { url: server.href, drop };
  });
