import type { DataSource, EntityManager } from 'typeorm';
import { PUBLIC_GRANTS } from './public-grants.js';

/** The database's users of the processes: neither owns a table, so neither changes the schema or empties one. */
export interface ProcessRoles {
  /** Of API processes with `ROLE=public`. */
  readonly public: string;
  /** Of API processes with `ROLE=staff` or without one, and of the worker. */
  readonly staff: string;
}
export const PROCESS_ROLES: ProcessRoles = { public: 'koebako_public', staff: 'koebako_staff' };

/** What the log says stays as it was said: its processes add to it and read it. */
const STAFF_GRANTS: Readonly<Record<string, string>> = {
  // A reason may quote a voice: it goes with what was erased.
  audit_log: 'select, insert, update (reason)',
  audit_seals: 'select, insert',
  typeorm_migrations: 'select',
  migrations: 'select',
};
const ALL = 'select, insert, update, delete';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Gives each of the two that is there what it needs for its work and nothing else, all at once or not at all. */
export const grantToProcesses = (
  database: DataSource,
  names: ProcessRoles = PROCESS_ROLES,
): Promise<string[]> =>
  database.transaction(async (manager) => {
    const tables = await namesIn(
      manager,
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const there = await namesIn(
      manager,
      'select rolname as name from pg_roles where rolname = any($1)',
      [[names.public, names.staff]],
    );
    for (const role of there) {
      const to = quoted(role);
      await manager.query(`
        revoke all on all tables in schema public from ${to};
        revoke all on all sequences in schema public from ${to};
        grant usage on schema public to ${to};
        grant usage on all sequences in schema public to ${to};
      `);
      for (const table of tables) {
        const what = role === names.public ? PUBLIC_GRANTS[table] : (STAFF_GRANTS[table] ?? ALL);
        if (what) await manager.query(`grant ${what} on ${quoted(table)} to ${to}`);
      }
    }
    return there;
  });

const namesIn = async (
  on: EntityManager,
  statement: string,
  values: unknown[] = [],
): Promise<string[]> => {
  const rows: { name: string }[] = await on.query(statement, values);
  return rows.map(({ name }) => name);
};

/** Makes a user that is not there yet; its password is the one that is given. */
export const makeRole = async (
  database: DataSource,
  role: string,
  password: string,
): Promise<void> => {
  const [{ is } = { is: false }] = await database.query(
    'select exists (select from pg_roles where rolname = $1) as is',
    [role],
  );
  // A name and a password cannot be parameters of these statements: the database itself puts them in quotes.
  const verb = is ? 'alter' : 'create';
  const [{ statement }] = await database.query(
    `select format('${verb} role %I login password %L', $1::text, $2::text) as statement`,
    [role, password],
  );
  await database.query(statement);
};
