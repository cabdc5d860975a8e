import type { Slip } from '../slip.js';
import type { Fact } from './fact.js';

/** A day of the month, and the day of the week that stands beside it: 12日(金), Friday the 12th. */
interface Bound {
  readonly day: number;
  readonly weekday: Fact;
}
interface WithFacts {
  readonly facts: readonly Fact[];
  readonly words: { readonly original: string };
}

const READING = /\|[^{}|]*\}|\{/g;
/** What may stand between the two; a year may, too. */
const BETWEEN =
  /^(?:[\s(（,，、)）.·]|日|星期|周|礼拜|の|(?:of|the|th|st|nd|rd|el|día|dia|de|do|no|ngày|mùng|hari|tanggal|ng|ika-?|araw|गते|तारिख)(?![\p{L}\p{M}])|ika-|(?:19|20)\d\d年?)*$/iu;
const FARTHEST = 24;
const IN_BRACKETS = /[(（]\s*$/;
const DAYS = 31;

/** The one day that a fact may be. */
const dayOf = ({ keys, kind, numbers, isSure }: Fact): number | undefined => {
  const days = keys.flatMap((key) => /^d\d+-(\d+)$/.exec(key)?.[1] ?? []);
  if (days.length) return days.length === 1 ? Number(days[0]) : undefined;
  const [day = 0] = numbers;
  return kind === 'number' && isSure && numbers.length === 1 && day >= 1 && day <= DAYS
    ? day
    : undefined;
};
const isWeekday = ({ keys, isSure }: Fact): boolean =>
  isSure &&
  keys[0]?.startsWith('w') === true &&
  keys.every((key) => !/^w/.test(key) || key === keys[0]);

const boundIn = ({ facts, words: { original } }: WithFacts): Bound[] => {
  const gap = (from: number, to: number): string | undefined => {
    if (to < from || to - from > FARTHEST) return undefined;
    const between = original.slice(from, to).replace(READING, '');
    return BETWEEN.test(between) ? between : undefined;
  };
  const days = facts.flatMap((fact) => {
    const day = dayOf(fact);
    return day === undefined ? [] : [{ day, start: fact.start, end: fact.end }];
  });
  let next = 0;
  return facts.filter(isWeekday).flatMap((weekday) => {
    while (next < days.length && (days[next]?.start ?? 0) < weekday.start) next++;
    const [before, behind] = [days[next - 1], days[next]];
    const left = before && gap(before.end, weekday.start);
    const right = behind && gap(weekday.end, behind.start);
    if (before && left !== undefined && (IN_BRACKETS.test(left) || right === undefined))
      return [{ day: before.day, weekday }];
    // Between two days it belongs to the one from which nothing parts it.
    const isNearer =
      right !== undefined &&
      (left === undefined || (/[,，、]/.test(left) && !/[,，、]/.test(right)));
    return behind && isNearer ? [{ day: behind.day, weekday }] : [];
  });
};

/** The days of the week by the day of the month that they stand beside. */
const byDay = (all: readonly Bound[]): ReadonlyMap<number, readonly Fact[]> => {
  const days = new Map<number, Fact[]>();
  for (const { day, weekday } of all) days.set(day, [...(days.get(day) ?? []), weekday]);
  return days;
};

/** Days that both texts say with their day of the week, of which none is the same: the 12th is a Friday here and a Thursday there. */
export const compareDaysAndWeekdays = (source: WithFacts, target: WithFacts): Slip[] => {
  const there = byDay(boundIn(target));
  return [...byDay(boundIn(source))].flatMap(([day, weekdays]): Slip[] => {
    const others = new Set(there.get(day)?.map(({ keys }) => keys[0]));
    const [first] = weekdays;
    if (!first || !others.size || weekdays.some(({ keys }) => others.has(keys[0]))) return [];
    return [
      { kind: 'date', side: 'missing', value: first.value, start: first.start, end: first.end },
    ];
  });
};
