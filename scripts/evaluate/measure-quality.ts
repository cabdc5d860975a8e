/** How one known voice was answered. */
export interface Answered {
  readonly id: string;
  readonly lang: string;
  /** The best answer, then the others that count as right. */
  readonly right: readonly string[];
  /** All answers, the likeliest first. */
  readonly ranked: readonly string[];
  readonly score: number;
}
export interface Quality {
  readonly cases: number;
  readonly top1: number;
  readonly top3: number;
}
export interface AtThreshold {
  readonly coverage: number;
  readonly precision: number;
}

const share = (part: number, whole: number): number => (whole ? part / whole : Number.NaN);
export const isRight = (a: Answered): boolean => a.right.includes(a.ranked[0] ?? '');

export const qualityOf = (answered: readonly Answered[]): Quality => ({
  cases: answered.length,
  top1: share(answered.filter(isRight).length, answered.length),
  top3: share(
    answered.filter((a) => a.ranked.slice(0, 3).some((code) => a.right.includes(code))).length,
    answered.length,
  ),
});

/** `out` as an answer: recall over voices whose best answer it is, precision over voices that got it. */
export const outQuality = (
  answered: readonly Answered[],
): { recall: number; precision: number } => {
  const truly = answered.filter((a) => a.right[0] === 'out');
  const said = answered.filter((a) => a.ranked[0] === 'out');
  return {
    recall: share(truly.filter((a) => a.ranked[0] === 'out').length, truly.length),
    precision: share(said.filter(isRight).length, said.length),
  };
};

/** What would be routed without a person, and how much of that is right. */
export const atThreshold = (answered: readonly Answered[], threshold: number): AtThreshold => {
  const sure = answered.filter((a) => a.score >= threshold);
  return {
    coverage: share(sure.length, answered.length),
    precision: share(sure.filter(isRight).length, sure.length),
  };
};

/** Groups in the order of their names. */
export const groupsOf = <T = Answered>(
  answered: readonly T[],
  keyOf: (a: T) => string,
): Array<readonly [string, T[]]> => {
  const groups = new Map<string, T[]>();
  for (const a of answered) {
    const group = groups.get(keyOf(a)) ?? [];
    groups.set(keyOf(a), [...group, a]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
};

/** Which best answer was mistaken for which, the most frequent first. */
export const confusions = (
  answered: readonly Answered[],
): Array<{ truth: string; said: string; ids: string[] }> => {
  const table = new Map<string, { truth: string; said: string; ids: string[] }>();
  for (const a of answered.filter((x) => !isRight(x))) {
    const [truth = '', said = ''] = [a.right[0], a.ranked[0]];
    const cell = table.get(`${truth} ${said}`) ?? { truth, said, ids: [] };
    cell.ids.push(a.id);
    table.set(`${truth} ${said}`, cell);
  }
  return [...table.values()].sort((x, y) => y.ids.length - x.ids.length);
};
