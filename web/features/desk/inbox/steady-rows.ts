interface Row {
  readonly id: string;
}

export interface Steady<R extends Row> {
  readonly shown: readonly R[];
  /** Rows that have come. */
  readonly fresh: number;
  /** They wait to be let in. */
  readonly held: boolean;
}

/**
 * A list as it is shown when it was fetched anew by itself. While somebody is in it no row moves: those that are there show
 * their newest state, those that are gone stay, and what has come waits.
 */
export const steadyRows = <R extends Row>(
  before: Steady<R>,
  rows: readonly R[],
  busy: boolean,
): Steady<R> => {
  const known = new Set(before.shown.map(({ id }) => id));
  const fresh = rows.filter(({ id }) => !known.has(id)).length;
  if (!busy) return { shown: rows, fresh, held: false };
  const newest = new Map(rows.map((row) => [row.id, row]));
  return {
    shown: before.shown.map((row) => newest.get(row.id) ?? row),
    fresh,
    held: fresh > 0,
  };
};
