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
/** No pairing strays further from the straight line. */
const BAND = 16;
const LENGTH = 2.2;
const FACT = 1.6;
const GROUND = 12;

/** Pairs the sentences of two texts in their order, in time that grows with their number. */
export const alignSentences = (
  source: readonly Weighed[],
  target: readonly Weighed[],
): readonly Pairing[] => {
  const [n, m] = [source.length, target.length];
  if (!n || !m) return [];
  const sum = (all: readonly Weighed[]) => all.reduce((size, one) => size + one.size, 0);
  const ratio = sum(target) / Math.max(1, sum(source));
  const costOf = (i: number, di: number, j: number, dj: number): number => {
    if (!di || !dj) return 0;
    const [a, b] = [source.slice(i, i + di), target.slice(j, j + dj)];
    const length = Math.abs(Math.log((sum(b) + GROUND) / (sum(a) * ratio + GROUND)));
    const keys = new Set(b.flatMap((one) => [...one.keys]));
    const shared = new Set(a.flatMap((one) => [...one.keys].filter((key) => keys.has(key)))).size;
    return LENGTH * length - FACT * Math.min(shared, 3);
  };
  const width = 2 * BAND + 1;
  const left = (i: number) => Math.round((i * m) / n) - BAND;
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Int8Array((n + 1) * width).fill(-1);
  const at = (i: number, j: number): number => {
    const k = j - left(i);
    return k < 0 || k >= width ? -1 : i * width + k;
  };
  cost[at(0, 0)] = 0;
  for (let i = 0; i <= n; i++)
    for (let j = Math.max(0, left(i)); j <= Math.min(m, left(i) + width - 1); j++) {
      const here = cost[at(i, j)] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      STEPS.forEach(([di, dj, price], s) => {
        if (i + di > n || j + dj > m) return;
        const next = at(i + di, j + dj);
        if (next < 0) return;
        const total = here + price + costOf(i, di, j, dj);
        if (total < (cost[next] ?? 0)) {
          cost[next] = total;
          step[next] = s;
        }
      });
    }
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
