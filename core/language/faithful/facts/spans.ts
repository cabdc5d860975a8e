import type { Fact } from './fact.js';

/** No further apart stand the two ends of a span. */
const NEAR = 40;
const HOUR = 60;
const DAY = 1_440;

const minutesOf = ({ keys }: Fact): number[] =>
  keys.flatMap((key) => (key.startsWith('t') ? [Number(key.slice(1))] : []));

/** How long it is from one time to the next, to a text that says so: from half past seven to eight are thirty minutes. */
export const spansOf = (facts: readonly Fact[]): Fact[] => {
  const times = facts.filter(({ kind }) => kind === 'time');
  return times.slice(1).flatMap((until, i): Fact[] => {
    const from = times[i];
    if (!from || until.start - from.end > NEAR) return [];
    const long = new Set(
      minutesOf(from).flatMap((a) => minutesOf(until).map((b) => (b - a + DAY) % DAY)),
    );
    const keys = [...long].flatMap((minutes) => [
      ...(minutes > 1 ? [`n${minutes}`] : []),
      ...(minutes > HOUR && minutes % HOUR === 0 ? [`n${minutes / HOUR}`] : []),
    ]);
    const { value, start, end } = until;
    return [
      {
        ...{ kind: 'number' as const, keys, numbers: [], isSure: false },
        bounds: new Set(),
        value,
        start,
        end,
      },
    ];
  });
};
