import { useState } from 'react';
import type { RowView } from './present-row.js';
import { type Steady, steadyRows } from './steady-rows.js';

/** Whether somebody is in the list: the pointer over it, the focus in it, or it is scrolled. */
const isBusy = (): boolean => {
  const list = document.querySelector('#list');
  return !!list && (list.matches(':hover, :focus-within') || list.scrollTop > 0);
};

interface Seen extends Steady<RowView> {
  readonly list: string;
  readonly given: readonly RowView[];
}

/** The rows of a list, at rest while somebody is in it. `list`: which one it is; another one is shown as it comes. */
export const useSteadyRows = (rows: readonly RowView[], list: string) => {
  const fresh = { list, given: rows, shown: rows, fresh: 0, held: false };
  const [seen, setSeen] = useState<Seen>(fresh);
  let now = seen;
  if (seen.list !== list) now = fresh;
  else if (seen.given !== rows) now = { list, given: rows, ...steadyRows(seen, rows, isBusy()) };
  if (now !== seen) setSeen(now);
  return { ...now, letIn: () => setSeen(fresh) };
};
