import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import { migrate } from '../../core/infra/migrate.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { loadPlan } from '../../scripts/load-plan.js';

/** For `query` of the server's owner: takes away what a round left, also what nobody else may take away. */
export const EMPTIED =
  'set session_replication_role = replica; truncate submissions, audit_log, outbox cascade';

export interface OwnDatabase {
  readonly url: string;
  /** What the product's processes need to work on it. */
  readonly env: Readonly<Record<string, string>>;
  /** One connection; opened for each call, because a storm may have killed the last one's server. */
  query<T extends object>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** Removes the folder of keys; the database dies with its server. */
  forget(): void;
}

const query = async <T extends object>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url });
  // Without a listener a server that dies under an idle connection ends this process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** The server that `scripts/on-own-services.mjs` started for this run, and no other. */
const serverUrl = (): URL => {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) throw new Error('No PostgreSQL of its own: run this by npm run bench or faults');
  return new URL(address);
};

/** A new database with schema, plan, sections and desks, as `migrate` and `plan:import` make it. */
export const createOwnDatabase = async (name: string): Promise<OwnDatabase> => {
  const server = serverUrl();
  await query(server.href, `create database ${name}`);
  server.pathname = `/${name}`;
  const url = server.href;
  const folder = mkdtempSync(join(tmpdir(), `koebako-${name}-`));
  const env = { DATABASE_URL: url, DATA_DIR: folder };
  await migrate(url);
  const config = loadConfig(readEnv({ ...env, LOG_LEVEL: 'silent' }));
  await withCore(config, async (core) => void (await loadPlan(core, OPERATOR)));
  return {
    url,
    env,
    query: (sql, values) => query(url, sql, values),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
};
