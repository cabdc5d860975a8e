import { createHash } from 'node:crypto';
import sqlTag, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Statements as tagged templates: values become parameters, pieces nest, and nothing that a person typed ever becomes
 * part of a statement's text. `raw` is for names that our own code writes (an alias, a list of columns).
 */
export const sql = sqlTag;
export { empty, join, raw, type Sql };

/** What runs a statement: a data source, or the manager of a transaction. */
interface Queryable {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Rows of a `select`, typed by the caller: the columns' names are its promise. */
export const rowsOf = async <T>(on: Queryable, statement: Sql): Promise<T[]> =>
  (await on.query(statement.text, statement.values)) as T[];

/** What of the driver's pool is used: TypeORM's own `query` cannot name a statement. */
interface StatementPool {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * As `rowsOf`, for a statement that takes longer to plan than to run: it has a name by its text, by which each connection
 * plans it once. Only for few texts, never one that grows with what is asked; and not on the embedded database, whose one
 * session outlives its connections.
 */
export const rowsOfPlanned = async <T>(on: DataSource, statement: Sql): Promise<T[]> => {
  const { text, values } = statement;
  const name = createHash('sha256').update(text).digest('base64url');
  const pool = (on.driver as PostgresDriver).master as StatementPool;
  return (await pool.query({ name, text, values })).rows as T[];
};

/** Runs a statement whose rows nobody asks for. */
export const execute = async (on: Queryable, statement: Sql): Promise<void> => {
  await on.query(statement.text, statement.values);
};

/** Conditions that all have to hold; with none of them everything does. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length ? join(conditions, ' and ') : raw('true');
