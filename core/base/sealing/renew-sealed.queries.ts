import type { DataSource } from 'typeorm';
import { execute, raw, rowsOf, sql } from '../sql/index.js';
import { CannotOpen } from './boxes.js';
import { type KeyRing, MARK_BYTES } from './key-ring.js';

/** What one step of giving things another key has done. `last`: undefined where there is nothing more. */
export interface Renewed {
  readonly last: string | undefined;
  readonly renewed: number;
}

/** Where something stands that the product's own key seals: the table, what names a row, the column, its purpose and place. */
export interface SealedColumn {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly purpose: string;
  readonly placeOf: (id: string) => string;
}

/** The step before the first. */
export const FROM_THE_START = '00000000-0000-0000-0000-000000000000';

/**
 * Seals some of what an earlier key sealed with the one that writes, in the order of the ids. It may be stopped anywhere and
 * begun again, beside whoever reads and writes. What cannot be opened stays as it is.
 */
export const renewSealed = (
  dataSource: DataSource,
  keys: KeyRing,
  { table, id, column, purpose, placeOf }: SealedColumn,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<Renewed> =>
  dataSource.transaction(async (manager) => {
    const rows = await rowsOf<{ id: string; sealed: Buffer }>(
      manager,
      sql`select ${raw(id)} as id, ${raw(column)} as sealed from ${raw(table)}
           where ${raw(id)} > ${after}::uuid and ${raw(column)} is not null
             and substring(${raw(column)} for ${MARK_BYTES}) <> ${keys.writing.mark}::bytea
           order by ${raw(id)} limit ${most} for update`,
    );
    let renewed = 0;
    for (const row of rows) {
      const sealed = again(keys, row.sealed, purpose, placeOf(row.id));
      if (!sealed) continue;
      await execute(
        manager,
        sql`update ${raw(table)} set ${raw(column)} = ${sealed} where ${raw(id)} = ${row.id}::uuid`,
      );
      renewed++;
    }
    return { last: rows.at(-1)?.id, renewed };
  });

const again = (keys: KeyRing, sealed: Buffer, purpose: string, place: string) => {
  try {
    return keys.lock(purpose, keys.unlock(purpose, sealed, place), place);
  } catch (error) {
    if (error instanceof CannotOpen) return undefined;
    throw error;
  }
};
