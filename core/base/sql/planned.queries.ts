import { createHash } from 'node:crypto';
import type { Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

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
