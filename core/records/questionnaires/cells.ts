import { fiscalYearOf } from '../../base/calendar/index.js';
import {
  type Answers,
  allQuestions,
  askedOf,
  keysOf,
  LANGUAGE,
  MONTH,
  type Question,
  type Questions,
  valuesOf,
} from '../../contract/index.js';

/** One thing that an answer is counted as: in all (`by` empty) or in a group. */
export interface Cell {
  readonly by: string;
  readonly group: string;
  readonly key: string;
  readonly value: string;
  /** How much it adds; without it, one. */
  readonly adds?: number;
}
/** What of a response beside its answers it is told apart by. */
export interface Told {
  readonly uiLang: string;
  /** `2026-11`, in the city's zone. */
  readonly month: string;
}

/** Counted for a question of which nobody may see more than whether it was answered. */
export const ANSWERED = 'answered';
/** Counted where a question was not asked, or not answered. */
export const NONE = '';
/** By fiscal year every form is told apart; no question has such a name. On the page of results it does not stand: indicators count by it. */
export const FISCAL_YEAR = 'fiscal-year';
/** In a fiscal year the numbers that were answered to a question, added up. */
export const SUM = 'sum';

/** The bands of a number, by where they begin. */
const bandOf = (bands: readonly number[], number: number): string =>
  String(bands.findLast((from) => from <= number) ?? bands[0] ?? '');

/** The keys of a question that are counted: words beside "other" are not. */
export const countedKeys = (one: Question): string[] =>
  one.kind === 'matrix' ? keysOf(one) : [one.id];

/** Every value under which a question may be counted, in the order of the page. */
export const countedValues = (one: Question): readonly string[] => {
  if (one.kind === 'number') return one.bands?.map(String) ?? [ANSWERED];
  const values = valuesOf(one);
  return values.length ? values : [ANSWERED];
};

const valuesIn = (one: Question, key: string, answers: Answers): readonly string[] => {
  const given = answers[key];
  if (given === undefined) return [NONE];
  if (typeof given !== 'string') return given;
  if (one.kind === 'number') return [one.bands ? bandOf(one.bands, Number(given)) : ANSWERED];
  return valuesOf(one).length ? [given] : [ANSWERED];
};

/** Somebody is always asked it, and must answer: nobody can be counted as not having done so. */
export const isAlwaysAnswered = (one: Question): boolean => one.required === true && !one.if;

/** The group of a response, for each way of telling apart; who did not say is in a group of its own. */
const groupsOf = (form: Questions, answers: Answers, { uiLang, month }: Told) =>
  form.by.map((by) => {
    if (by === LANGUAGE) return { by, group: uiLang };
    if (by === MONTH) return { by, group: month };
    const given = answers[by];
    return { by, group: typeof given === 'string' ? given : NONE };
  });

/** All that one response is counted as. Pure: rows counted anew give the same numbers. */
export const cellsOf = (form: Questions, answers: Answers, told: Told): Cell[] => {
  const asked = new Set(askedOf(form, answers));
  const said = allQuestions(form).flatMap((one) =>
    countedKeys(one).flatMap((key) =>
      (asked.has(one) ? valuesIn(one, key, answers) : [NONE]).map((value) => ({ key, value })),
    ),
  );
  const year = { by: FISCAL_YEAR, group: String(fiscalYearOf(`${told.month}-01`)) };
  const groups = [{ by: '', group: '' }, ...groupsOf(form, answers, told), year];
  const sums = allQuestions(form).flatMap((one) =>
    one.kind === 'number' && asked.has(one) && answers[one.id] !== undefined
      ? [{ ...year, key: one.id, value: SUM, adds: Number(answers[one.id]) }]
      : [],
  );
  const cells = groups.flatMap(({ by, group }) =>
    [{ key: '', value: '' }, ...said].map((one) => ({ by, group, ...one })),
  );
  return [...cells, ...sums];
};
