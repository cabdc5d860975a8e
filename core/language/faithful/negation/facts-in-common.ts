interface WithFacts {
  readonly keys: ReadonlySet<string>;
}
/** More facts in common count no more than so many. */
const MOST = 3;

/** The facts that both texts hold, by number, and which of them each sentence has. */
const numbered = (source: readonly WithFacts[], target: readonly WithFacts[]) => {
  const there = new Set(target.flatMap(({ keys }) => [...keys]));
  const numbers = new Map<string, number>();
  for (const { keys } of source)
    for (const key of keys) if (there.has(key) && !numbers.has(key)) numbers.set(key, numbers.size);
  const rows = (all: readonly WithFacts[]) =>
    all.map(({ keys }) => [...keys].flatMap((key) => numbers.get(key) ?? []));
  return { count: numbers.size, source: rows(source), target: rows(target) };
};

/** Asks how many facts sentences of one text have in common with some of the other, without comparing all with all. */
export const factsInCommon = (source: readonly WithFacts[], target: readonly WithFacts[]) => {
  const facts = numbered(source, target);
  const lookedFor = new Int32Array(facts.count);
  const counted = new Int32Array(facts.count);
  let [looks, counts] = [0, 0];
  return {
    /** From here on those of these sentences of the source are counted. */
    lookFor: (i: number, count: number): void => {
      looks++;
      for (let at = i; at < i + count; at++)
        for (const fact of facts.source[at] ?? []) lookedFor[fact] = looks;
    },
    /** How many of them these sentences of the target hold, each counted once. */
    countIn: (j: number, count: number): number => {
      counts++;
      let found = 0;
      for (let at = j; at < j + count; at++)
        for (const fact of facts.target[at] ?? []) {
          if (lookedFor[fact] !== looks || counted[fact] === counts) continue;
          counted[fact] = counts;
          if (++found === MOST) return MOST;
        }
      return found;
    },
  };
};
