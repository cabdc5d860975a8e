import type { Reading } from './expression.js';
import { foldSign, markOfBlock, markOfPair, markOfSign, markOfThree } from './pieces.js';

/** Where the signs of a text stand, alone and two and three in a row: a chain of places for each mark, and how many there are. */
export interface Places {
  readonly mask: number;
  readonly heads: Int32Array;
  readonly counts: Int32Array;
  readonly next: Int32Array;
}
/** Each place stands in that many chains. */
const CHAINS = 4;

export const placesOf = (text: string): Places => {
  let size = 1024;
  while (size < text.length * 8 && size < 0x40000) size *= 2;
  const mask = size - 1;
  const heads = new Int32Array(size).fill(-1);
  const counts = new Int32Array(size);
  const next = new Int32Array(text.length * CHAINS);
  const put = (mark: number, id: number) => {
    const at = mark & mask;
    next[id] = heads[at] ?? -1;
    heads[at] = id;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  let before = -1;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    const sign = foldSign(text.charCodeAt(i));
    const id = i * CHAINS;
    put(markOfSign(sign), id);
    put(markOfBlock(sign >>> 8), id + 1);
    // A row is where its first sign is.
    if (before >= 0) put(markOfPair(before, sign), id - CHAINS + 2);
    if (first >= 0) put(markOfThree(first, before, sign), id - 2 * CHAINS + 3);
    first = before;
    before = sign;
  }
  return { mask, heads, counts, next };
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
  { mask, heads, counts, next }: Places,
  { need, ahead, behind }: Reading,
  length: number,
): Window[] | undefined => {
  const most = (WORTH * length) / (ahead + behind + 1);
  let best: readonly number[] | undefined;
  let least = most;
  for (const marks of need) {
    let count = 0;
    for (let i = 0; i < marks.length && count < least; i++)
      count += counts[(marks[i] as number) & mask] ?? 0;
    if (count >= least) continue;
    least = count;
    best = marks;
  }
  if (!best) return undefined;
  const places: number[] = [];
  for (const mark of best)
    for (let id = heads[mark & mask] ?? -1; id >= 0; id = next[id] ?? -1)
      places.push(Math.floor(id / CHAINS));
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
