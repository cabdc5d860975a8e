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

/** The same text for the same value, whatever order the database keeps the keys in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  ) ?? '';

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
        .filter((k) => canonical(was[k]) !== canonical(row[k]))
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
