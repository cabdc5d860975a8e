import pg from 'pg';

export const TEMPLATE = 'koebako_template';

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

/**
 * Jest's global set-up of the tiers that use PostgreSQL: migrates one database once.
 * Test files clone it (`createTestDatabase`), which takes milliseconds where migrating takes seconds.
 */
export default async function makeTemplate() {
  const server = process.env.TEST_DATABASE_URL;
  if (!server)
    throw new Error('No PostgreSQL for the tests: run them by `npm test -- integration`');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      TEMPLATE,
    ]);
    if (rowCount) await client.query(`alter database ${TEMPLATE} is_template false`);
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE} template template0 encoding 'UTF8'`);
    const url = new URL(server);
    url.pathname = `/${TEMPLATE}`;
    await migrate(url.href);
    // Nobody may connect any more: PostgreSQL does not clone a database that is in use.
    await client.query(`alter database ${TEMPLATE} is_template true allow_connections false`);
  } finally {
    await client.end();
  }
}
