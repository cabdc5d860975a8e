import sqlTag, { empty, join, raw, type Sql } from 'sql-template-tag';

/**
 * Statements as tagged templates: values become parameters, pieces nest, and nothing that a person typed ever becomes
 * part of a statement's text. `raw` is for names that our own code writes (an alias, a list of columns).
 */
export const sql = sqlTag;
export { rowsOfPlanned } from './planned.queries.js';
export { empty, join, raw, type Sql };

/** What runs a statement: a data source, or the manager of a transaction. */
interface Queryable {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Rows of a `select`, typed by the caller: the columns' names are its promise. */
export const rowsOf = async <T>(on: Queryable, statement: Sql): Promise<T[]> =>
  (await on.query(statement.text, statement.values)) as T[];

/** Runs a statement whose rows nobody asks for. */
export const execute = async (on: Queryable, statement: Sql): Promise<void> => {
  await on.query(statement.text, statement.values);
};

/** Conditions that all have to hold; with none of them everything does. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length ? join(conditions, ' and ') : raw('true');
