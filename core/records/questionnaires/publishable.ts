import {
  allQuestions,
  type Question,
  type QuestionResult,
  type Questions,
  type ResultCell,
} from '../../contract/index.js';
import { type Cell, countedKeys, countedValues, isAlwaysAnswered, NONE } from './cells.js';

/** A number below it may point at a person. */
export const FEWEST = 5;

/**
 * What is hidden together holds at least so many: with fewer, who knows these rules could tell from the numbers beside it
 * what is hidden (all ways to the same page are tried in the tests).
 */
const FEWEST_TOGETHER = 10;

/** A cell with how many it holds. */
export interface Count extends Cell {
  readonly n: number;
}

/** Where counts are looked up: by way of telling apart, group, key and value. */
export class Counts {
  private readonly numbers = new Map<string, number>();
  private readonly groups = new Map<string, Set<string>>();

  constructor(counts: readonly Count[]) {
    for (const { by, group, key, value, n } of counts) {
      this.numbers.set(JSON.stringify([by, group, key, value]), n);
      if (!this.groups.has(by)) this.groups.set(by, new Set());
      this.groups.get(by)?.add(group);
    }
  }

  of(key: string, value: string, by = '', group = ''): number {
    return this.numbers.get(JSON.stringify([by, group, key, value])) ?? 0;
  }

  groupsOf(by: string): string[] {
    return [...(this.groups.get(by) ?? [])].sort();
  }
}

interface Valued {
  readonly value: string;
  readonly n: number;
}
const sum = (all: readonly Valued[]): number => all.reduce((total, { n }) => total + n, 0);

/** What stands next below on the page, or at its foot next above, and is not hidden yet. */
const nextTo = (cells: readonly Valued[], hidden: ReadonlySet<Valued>): Valued | undefined => {
  const from = cells.findIndex((cell) => hidden.has(cell));
  const isOpen = (cell: Valued) => !hidden.has(cell);
  return cells.slice(from).find(isOpen) ?? cells.slice(0, from).findLast(isOpen);
};

/** Hides what stands beside the hidden as long as that is not enough. Never chosen by its number: that would tell of it. */
const hideBeside = (
  cells: readonly Valued[],
  small: readonly Valued[],
  isEnough: (hidden: readonly Valued[]) => boolean,
): ReadonlySet<string> => {
  const hidden = new Set(small);
  while (hidden.size > 0 && !isEnough([...hidden])) {
    const next = nextTo(cells, hidden);
    if (!next) break;
    hidden.add(next);
  }
  return new Set([...hidden].map(({ value }) => value));
};

/**
 * Which values to hide where each response has exactly one of them and their sum is known: the small ones, and of those
 * beside them as many as it takes that what is hidden is at least two values and at least ten responses.
 */
export const hiddenOfOne = (cells: readonly Valued[]): ReadonlySet<string> =>
  hideBeside(
    cells,
    cells.filter(({ n }) => n < FEWEST),
    (hidden) => hidden.length > 1 && sum(hidden) >= FEWEST_TOGETHER,
  );

/** The same where a response may have several: who did not choose a value can be counted too. */
export const hiddenOfMany = (cells: readonly Valued[], total: number): ReadonlySet<string> =>
  hideBeside(
    cells,
    cells.filter(({ n }) => n < FEWEST || total - n < FEWEST),
    (hidden) => hidden.length > 1,
  );

/** What of one group could be counted: the values that are shown, and all else. */
type Column = readonly number[];

/**
 * The groups that may be shown: nothing in them is small, and nothing is small in what all others are together, because
 * that can be computed.
 */
export const groupsToShow = (columns: ReadonlyMap<string, Column>): ReadonlySet<string> => {
  const isFine = (column: Column) => column.every((n) => n >= FEWEST);
  const total = (column: Column) => column.reduce((all, n) => all + n, 0);
  const hidden = new Map([...columns].filter(([, column]) => !isFine(column)));
  const shown = [...columns]
    .filter(([, column]) => isFine(column))
    .sort(([, a], [, b]) => total(b) - total(a));
  const together = (): Column =>
    [...hidden.values()].reduce<number[]>(
      (all, column) => column.map((n, i) => n + (all[i] ?? 0)),
      [],
    );
  while (hidden.size && shown.length && (hidden.size < 2 || !isFine(together()))) {
    const [group, column] = shown.pop() as [string, Column];
    hidden.set(group, column);
  }
  return new Set(shown.map(([group]) => group));
};

interface Asked {
  readonly one: Question;
  readonly key: string;
}

/** One question in groups; of what the whole does not show, no group does either. */
export const told = (
  { one, key }: Asked,
  by: string,
  shown: readonly string[],
  isWhole: boolean,
  counts: Counts,
) => {
  const groups = counts.groupsOf(by);
  const numbers = (group: string) => shown.map((value) => counts.of(key, value, by, group));
  const columns = new Map(
    groups.map((group): [string, Column] => {
      const cells = numbers(group);
      const size = counts.of('', '', by, group);
      if (one.kind === 'multiple') return [group, [...cells, ...cells.map((n) => size - n)]];
      const others = size - cells.reduce((all, n) => all + n, 0);
      return [group, isWhole ? cells : [...cells, others]];
    }),
  );
  const visible = shown.length ? groupsToShow(columns) : new Set<string>();
  return {
    by,
    groups: groups
      .filter((group) => visible.has(group))
      .map((group) => ({
        group,
        cells: shown.map((value, i): ResultCell => ({ value, n: numbers(group)[i] ?? 0 })),
      })),
    isPart: visible.size < groups.length,
  };
};

/** The values of a question with how often each was chosen, and which of them nobody may see. */
export const valuedCells = (
  { one, key }: Asked,
  counts: Counts,
): { readonly cells: readonly Valued[]; readonly hidden: ReadonlySet<string> } => {
  const total = counts.of('', '');
  const values = [...countedValues(one), ...(isAlwaysAnswered(one) ? [] : [NONE])];
  const cells = values.map((value) => ({ value, n: counts.of(key, value) }));
  if (total < FEWEST) return { cells, hidden: new Set(values) };
  const hidden = one.kind === 'multiple' ? hiddenOfMany(cells, total) : hiddenOfOne(cells);
  return { cells, hidden };
};

const resultOf = ({ one, key }: Asked, form: Questions, counts: Counts): QuestionResult => {
  const { cells, hidden } = valuedCells({ one, key }, counts);
  const values = cells.map(({ value }) => value);
  const shown = values.filter((value) => !hidden.has(value));
  return {
    key,
    cells: cells.map(({ value, n }) => ({ value, n: hidden.has(value) ? null : n })),
    by: form.by
      .filter((by) => by !== one.id)
      .map((by) => told({ one, key }, by, shown, hidden.size === 0, counts)),
  };
};

/**
 * Results as anybody may see them: no number under five, and none from which one could be computed. Pure.
 * Words are never among them: of those it is only said how many wrote some.
 */
export const publishable = (
  form: Questions,
  all: readonly Count[],
): { readonly n: number | null; readonly questions: QuestionResult[] } => {
  const counts = new Counts(all);
  const n = counts.of('', '');
  return {
    n: n < FEWEST ? null : n,
    questions: allQuestions(form)
      .flatMap((one) => countedKeys(one).map((key) => ({ one, key })))
      .map((asked) => resultOf(asked, form, counts)),
  };
};
