import { isDeepStrictEqual } from 'node:util';

export interface Change {
  readonly what: 'plan' | 'node' | 'indicator' | 'text';
  readonly code: string;
  readonly lang?: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly fields?: readonly string[];
}

interface Keyed {
  readonly code: string;
  readonly lang?: string;
}
const keyOf = (row: Keyed): string => `${row.code}\u0000${row.lang ?? ''}`;

/** What importing `next` over `before` would change, row by row; equal rows give nothing. */
export const diffRows = <T extends Keyed>(
  what: Change['what'],
  before: readonly T[],
  next: readonly T[],
): Change[] => {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const kept = new Set(next.map(keyOf));
  const changes: Change[] = [];
  for (const row of next) {
    const was = old.get(keyOf(row));
    const name = { what, code: row.code, ...(row.lang ? { lang: row.lang } : {}) };
    if (!was) changes.push({ ...name, change: 'added' });
    else {
      const fields = (Object.keys(row) as (keyof T)[])
        .filter((k) => !isDeepStrictEqual(was[k], row[k]))
        .map(String);
      if (fields.length) changes.push({ ...name, change: 'changed', fields });
    }
  }
  for (const row of before) {
    if (!kept.has(keyOf(row))) {
      changes.push({
        what,
        code: row.code,
        ...(row.lang ? { lang: row.lang } : {}),
        change: 'removed',
      });
    }
  }
  return changes;
};
