import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The databases that template-database.mjs made, and PostgreSQL's own empty one. */
const TEMPLATES = {
  plan: 'koebako_template_plan',
  schema: 'koebako_template_schema',
  nothing: 'template0',
} as const;
/** The shipped plan with its sections and desks; the tables without a row; or not even tables. */
export type Holds = keyof typeof TEMPLATES;

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

/** A database of its own for one test file, cloned from a template that holds what is asked for. */
export const createTestDatabase = (holds: Holds = 'plan'): Promise<TestDatabase> =>
  onServer(async (client, server) => {
    const name = `koebako_test_${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${name} template ${TEMPLATES[holds]}`);
    server.pathname = `/${name}`;
    const drop = () =>
      onServer(async (other) => {
        await other.query(`drop database if exists ${name} with (force)`);
      });
    return { url: server.href, drop };
  });
