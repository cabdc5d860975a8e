import type { Reading } from './expression.js';
import { KINDS, type Pieces } from './pieces.js';

/** Where the marks that are asked for stand in a text: a chain of places for each, and how many there are. */
export interface Places {
  readonly asked: number;
  readonly heads: Int32Array;
  readonly counts: Int32Array;
  readonly next: Int32Array;
}

export const placesOf = ({ asked, marks }: Pieces): Places => {
  const heads = new Int32Array(asked).fill(-1);
  const counts = new Int32Array(asked);
  const next = new Int32Array(marks.length);
  for (let id = 0; id < marks.length; id++) {
    const mark = marks[id] as number;
    if (mark < 0) continue;
    next[id] = heads[mark] as number;
    heads[mark] = id;
    counts[mark] = (counts[mark] as number) + 1;
  }
  return { asked, heads, counts, next };
};

/** Some of a text in which matches may begin. */
export interface Window {
  from: number;
  to: number;
}
/** Where so much of a text would have to be looked at anyway, all of it is. */
const WORTH = 0.5;

/**
 * Where in a text matches may begin, in order: near what the expression cannot do without, as far as it reads. Nothing where
 * it may begin anywhere, or nearly so.
 */
export const windowsOf = (
  { asked, heads, counts, next }: Places,
  { need, newest, ahead, behind }: Reading,
  length: number,
): Window[] | undefined => {
  if (newest >= asked) return undefined;
  const most = (WORTH * length) / (ahead + behind + 1);
  let best: readonly number[] | undefined;
  let least = most;
  for (const marks of need) {
    let count = 0;
    for (let i = 0; i < marks.length && count < least; i++)
      count += counts[marks[i] as number] as number;
    if (count >= least) continue;
    least = count;
    best = marks;
  }
  if (!best) return undefined;
  const places: number[] = [];
  for (const mark of best)
    for (let id = heads[mark] as number; id >= 0; id = next[id] as number)
      places.push(Math.floor(id / KINDS));
  const windows: Window[] = [];
  let last: Window | undefined;
  for (const place of places.sort((a, b) => a - b)) {
    const from = Math.max(0, place - ahead);
    const to = Math.min(length, place + behind);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else {
      last = { from, to };
      windows.push(last);
    }
  }
  return windows;
};
