import { decodeCursor } from '../../contract/index.js';
import { AppError } from './app-error.js';

/** Where a keyset page ended: time and id of its last row, opaque to the caller. */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(`${cursor.at.toISOString()} ${cursor.id}`).toString('base64url');

/** Error: `invalid` on `cursor` when it was not made by `writeCursor`. */
export const readCursor = (text: string | undefined): Cursor | undefined => {
  if (!text) return undefined;
  const cursor = decodeCursor(text);
  if (!cursor) throw new AppError('invalid', [{ path: 'cursor', code: 'bad_format' }]);
  return cursor;
};

/** A page of `limit` from rows fetched as `limit + 1`. */
export const pageOf = <T extends { id: string }>(
  rows: readonly T[],
  limit: number,
  at: (row: T) => Date,
): { rows: readonly T[]; nextCursor: string | null } => {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    nextCursor: rows.length > limit && last ? writeCursor({ at: at(last), id: last.id }) : null,
  };
};
