/** One figure of `npm run bench`: the product beside its limit in the same run. Other programs read it: names may gain, not change. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** What the product is measured against in the same run; null where there is nothing to set beside it. */
  readonly anchor: number | null;
  /** value / anchor. */
  readonly ratio: number | null;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export const figure = (
  name: string,
  unit: string,
  value: number,
  anchor: number | null = null,
): Figure => ({
  name,
  value: round(value, 2),
  unit,
  anchor: anchor === null ? null : round(anchor, 2),
  ratio: anchor ? round(value / anchor, 3) : null,
});

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Progress, for the person who waits; stdout holds figures only. */
export const progress = (line: string): void => void process.stderr.write(`${line}\n`);
