import { fiscalYearOf } from '../../../base/calendar/index.js';
import {
  allQuestions,
  type FormRule,
  MONTH,
  type Question,
  type Questions,
} from '../../../contract/index.js';
import { countedKeys, countedValues, FISCAL_YEAR, isAlwaysAnswered, NONE, SUM } from '../cells.js';
import { type Count, Counts, FEWEST, groupsToShow, told, valuedCells } from '../publishable.js';

type ShareRule = Extract<FormRule, { of: 'share' }>;

/** What a rule counts of a form in one fiscal year. */
export interface YearFigure {
  readonly year: number;
  readonly n: number;
  /** Of so many answers. */
  readonly of: number;
  /** Up to four more may be missing to the whole: too few to be told. */
  readonly isAtLeast: boolean;
}

/** With fewer answers, "at least" would say little. */
const FEWEST_FOR_AT_LEAST = 20;

/** Of a question a share can be told where it has choices, everybody is asked it, and everybody must answer. */
export const isShareable = (one: Question): boolean =>
  isAlwaysAnswered(one) && ['single', 'multiple', 'scale', 'matrix', 'place'].includes(one.kind);

/** The question that a rule counts; undefined where this version of the form has none that fits. */
export const questionOfRule = (form: Questions, rule: FormRule): Question | undefined => {
  if (rule.of === 'answers') return undefined;
  const one = allQuestions(form).find((each) => countedKeys(each).includes(rule.question));
  if (!one || rule.of === 'sum') return one?.kind === 'number' ? one : undefined;
  const known = countedValues(one);
  const fits = isShareable(one) && rule.values.every((value) => known.includes(value));
  // Who chose one of several of many cannot be told from how many chose each.
  return fits && (one.kind !== 'multiple' || rule.values.length === 1) ? one : undefined;
};

/** Whether a rule can count this version of a form. */
export const isCountable = (form: Questions, rule: FormRule): boolean =>
  rule.of === 'answers' || questionOfRule(form, rule) !== undefined;

/** Values that lie on the same side of every rule, and are shown or hidden alike on the page of results. */
const partsOf = (
  values: readonly string[],
  rules: readonly (readonly string[])[],
  hidden: ReadonlySet<string>,
): { readonly values: readonly string[]; readonly isHidden: boolean }[] => {
  const parts = new Map<string, string[]>();
  for (const value of values) {
    const sides = [hidden.has(value), ...rules.map((rule) => rule.includes(value))].join();
    parts.set(sides, [...(parts.get(sides) ?? []), value]);
  }
  return [...parts.values()].map((part) => ({
    values: part,
    isHidden: hidden.has(part[0] as string),
  }));
};

/** Counts of one question by whatever they are told apart, cut into those parts of which a figure would tell. */
const cutting = (form: Questions, counts: Counts, rule: ShareRule, beside: readonly FormRule[]) => {
  const one = questionOfRule(form, rule) as Question;
  const asked = { one, key: rule.question };
  const { cells, hidden } = valuedCells(asked, counts);
  const of = (values: readonly string[], by: string, group: string) =>
    values.reduce((sum, value) => sum + counts.of(rule.question, value, by, group), 0);
  const chosen = (by: string, group: string) => of(rule.values, by, group);
  const size = (by: string, group: string) => counts.of('', '', by, group);
  const shown = cells.map(({ value }) => value).filter((value) => !hidden.has(value));
  const visible = (by: string) =>
    new Set(told(asked, by, shown, hidden.size === 0, counts).groups.map(({ group }) => group));
  if (one.kind === 'multiple') {
    const isFine = rule.values.every((value) => !hidden.has(value));
    const cut = (by: string, group: string) => [
      chosen(by, group),
      size(by, group) - chosen(by, group),
    ];
    return { isFine, cut, chosen, size, visible };
  }
  const rules = [rule, ...beside].flatMap((each) =>
    each.of === 'share' && each.question === rule.question ? [each.values] : [],
  );
  const parts = partsOf(
    cells.map(({ value }) => value),
    rules,
    hidden,
  );
  const cut = (by: string, group: string) => parts.map(({ values }) => of(values, by, group));
  const isFine = parts.every(({ values, isHidden }) => !isHidden || of(values, '', '') >= FEWEST);
  return { isFine, cut, chosen, size, visible };
};

/**
 * The months of a year that the page of results does not show: what a figure of the year would tell of them. One alone could be
 * computed, so it makes the year unfit; of several nothing together may be small.
 */
const untoldMonths = (
  months: readonly string[],
  cut: (by: string, group: string) => number[],
): number[] => {
  const columns = months.map((month) => cut(MONTH, month));
  const sums = cut('', '').map((_, i) =>
    columns.reduce((sum, column) => sum + (column[i] ?? 0), 0),
  );
  if (months.length === 0) return sums.map(() => FEWEST);
  return months.length === 1 ? sums.map(() => 0) : sums;
};

const shares = (
  form: Questions,
  counts: Counts,
  rule: ShareRule,
  beside: readonly FormRule[],
): YearFigure[] => {
  const { isFine, cut, chosen, size, visible } = cutting(form, counts, rule, beside);
  const years = counts.groupsOf(FISCAL_YEAR);
  const told = form.by.includes(MONTH) ? visible(MONTH) : new Set<string>();
  const months = form.by.includes(MONTH) ? counts.groupsOf(MONTH) : [];
  const columns = new Map(
    years.map((year): [string, number[]] => {
      const untold = months.filter(
        (month) => !told.has(month) && String(fiscalYearOf(`${month}-01`)) === year,
      );
      return [year, [...cut(FISCAL_YEAR, year), ...untoldMonths(untold, cut)]];
    }),
  );
  const exact = isFine ? groupsToShow(columns) : new Set<string>();
  return years.flatMap((year): YearFigure[] => {
    const [n, of] = [chosen(FISCAL_YEAR, year), size(FISCAL_YEAR, year)];
    const figure = { year: Number(year), of };
    if (exact.has(year)) return [{ ...figure, n, isAtLeast: false }];
    // All but a few: which of them, and how many exactly, is not told.
    return of >= FEWEST_FOR_AT_LEAST && of - n < FEWEST
      ? [{ ...figure, n: of - (FEWEST - 1), isAtLeast: true }]
      : [];
  });
};

/** How many answered, or what they noted added up: not told of years in which few did. */
const amounts = (counts: Counts, rule: Exclude<FormRule, ShareRule>): YearFigure[] => {
  const years = counts.groupsOf(FISCAL_YEAR);
  const answered = (year: string) =>
    counts.of('', '', FISCAL_YEAR, year) -
    (rule.of === 'sum' ? counts.of(rule.question, NONE, FISCAL_YEAR, year) : 0);
  const shown = groupsToShow(new Map(years.map((year) => [year, [answered(year)]])));
  return years
    .filter((year) => shown.has(year))
    .map((year) => ({
      year: Number(year),
      n:
        rule.of === 'sum'
          ? counts.of(rule.question, SUM, FISCAL_YEAR, year)
          : counts.of('', '', FISCAL_YEAR, year),
      of: answered(year),
      isAtLeast: false,
    }));
};

/**
 * What a rule counts by fiscal year, as far as anybody may know who also reads the page of results: of no year of which a number
 * under five could be told or computed, from this figure, from others that count the same question (`beside`), from other years
 * or from months. Pure.
 */
export const yearFigures = (
  form: Questions,
  all: readonly Count[],
  rule: FormRule,
  beside: readonly FormRule[] = [],
): YearFigure[] => {
  if (!isCountable(form, rule)) return [];
  const counts = new Counts(all);
  return rule.of === 'share' ? shares(form, counts, rule, beside) : amounts(counts, rule);
};
