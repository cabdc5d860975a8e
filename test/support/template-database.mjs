import pg from 'pg';

/** What a test file's database may hold from the start; `createTestDatabase` in database.ts clones one of them. */
const SCHEMA = 'koebako_template_schema';
const PLAN = 'koebako_template_plan';

/** The one place where the tests reach for the schema: the migrations of the build that was just made. */
const migrate = async (url) => {
  const { createDataSource } = await import('../../dist/core/infra/data-source.js');
  const dataSource = await createDataSource(url, 1).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
};
const fill = async (url) => {
  const { fillTemplate } = await import('../../dist/test/support/template-plan.js');
  await fillTemplate(url);
};

const make = async (client, server, name, from, prepare) => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) await client.query(`alter database ${name} is_template false`);
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} template ${from} encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await prepare(url.href);
  // Nobody may connect any more: PostgreSQL does not clone a database that is in use.
  await client.query(`alter database ${name} is_template true allow_connections false`);
};

/**
 * Jest's global set-up of the tiers that use PostgreSQL: migrates one database once and loads the plan once.
 * Test files clone what they need, which takes milliseconds where migrating and loading take seconds.
 */
export default async function makeTemplates() {
  const server = process.env.TEST_DATABASE_URL;
  if (!server)
    throw new Error('No PostgreSQL for the tests: run them by `npm test -- integration`');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await make(client, server, SCHEMA, 'template0', migrate);
    await make(client, server, PLAN, SCHEMA, fill);
  } finally {
    await client.end();
  }
}
