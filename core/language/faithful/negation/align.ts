import { factsInCommon } from './facts-in-common.js';

/** A sentence for its place beside the other text: how much it says and which facts it holds. */
export interface Weighed {
  readonly size: number;
  readonly keys: ReadonlySet<string>;
}
/** Sentences that stand for each other: from and to (without) of the source, from and to of the target. */
export type Pairing = readonly [number, number, number, number];

/** How many sentences for how many, and what such a step costs: most stand one for one, plain Japanese has more. */
const STEPS: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 2, 0.7],
  [2, 1, 0.7],
  [2, 2, 1.5],
  [1, 3, 1.2],
  [3, 1, 1.2],
  [1, 4, 1.8],
  [4, 1, 1.8],
  [2, 3, 1.9],
  [3, 2, 1.9],
  [0, 1, 2.6],
  [1, 0, 2.6],
];
const MOST_SENTENCES = 4;
/** The steps by the sentences of the source that they take. */
const STEPS_OF = Array.from({ length: MOST_SENTENCES + 1 }, (_, taken) =>
  STEPS.flatMap(([di, dj, price], s) => (di === taken ? [{ s, dj, price }] : [])),
);
/** No pairing strays further from the straight line. */
const BAND = 16;
const LENGTH = 2.2;
const FACT = 1.6;
const GROUND = 12;

/** How much so many sentences from each on say, by their number. */
const sizes = (all: readonly Weighed[]): readonly Float64Array[] => {
  const rows = [new Float64Array(all.length + 1)];
  for (let count = 1; count <= MOST_SENTENCES; count++)
    rows.push(
      rows[0]?.map((_, at) => (rows[count - 1]?.[at] ?? 0) + (all[at + count - 1]?.size ?? 0)) ??
        new Float64Array(),
    );
  return rows;
};
const sum = (all: readonly Weighed[]): number => all.reduce((size, one) => size + one.size, 0);

/** Pairs the sentences of two texts in their order, in time that grows with their number. */
export const alignSentences = (
  source: readonly Weighed[],
  target: readonly Weighed[],
): readonly Pairing[] => {
  const [n, m] = [source.length, target.length];
  if (!n || !m) return [];
  const ratio = sum(target) / Math.max(1, sum(source));
  const logs = (row: Float64Array, by: number) => row.map((size) => Math.log(size * by + GROUND));
  const from = sizes(source).map((row) => logs(row, ratio));
  const to = sizes(target).map((row) => logs(row, 1));
  const common = factsInCommon(source, target);
  const width = 2 * BAND + 1;
  const left = Int32Array.from({ length: n + 1 }, (_, i) => Math.round((i * m) / n) - BAND);
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Int8Array((n + 1) * width).fill(-1);
  const at = (i: number, j: number): number => {
    const k = j - (left[i] ?? 0);
    return k < 0 || k >= width ? -1 : i * width + k;
  };
  /** All steps from one sentence on that take so many of the source. */
  const take = (i: number, di: number): void => {
    common.lookFor(i, di);
    const own = from[di]?.[i] ?? 0;
    const first = left[i] ?? 0;
    for (let j = Math.max(0, first); j <= Math.min(m, first + width - 1); j++) {
      const here = cost[at(i, j)] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (const { s, dj, price } of STEPS_OF[di] ?? []) {
        const next = j + dj > m ? -1 : at(i + di, j + dj);
        if (next < 0) continue;
        let total = here + price;
        if (di && dj)
          total += LENGTH * Math.abs((to[dj]?.[j] ?? 0) - own) - FACT * common.countIn(j, dj);
        if (total >= (cost[next] ?? 0)) continue;
        cost[next] = total;
        step[next] = s;
      }
    }
  };
  cost[at(0, 0)] = 0;
  for (let i = 0; i <= n; i++)
    for (let di = 0; di <= Math.min(MOST_SENTENCES, n - i); di++) take(i, di);
  const pairings: Pairing[] = [];
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    const [di, dj] = STEPS[step[at(i, j)] ?? -1] ?? [];
    if (di === undefined || dj === undefined) return [[0, n, 0, m]];
    pairings.push([i - di, i, j - dj, j]);
    i -= di;
    j -= dj;
  }
  return pairings.reverse();
};
