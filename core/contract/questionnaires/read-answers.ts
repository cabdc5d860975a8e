import type { FieldError } from '../problem.js';
import { lengthOf } from '../text.js';
import { cleanLine, cleanText, saysSomething } from '../writing/index.js';
import { allQuestions, type Questions } from './form.js';
import { type FigureQuestion, figureIn, isFigure } from './kinds/figure-in.js';
import {
  type Answers,
  longest,
  OTHER_OPTION,
  type Question,
  takesOther,
  valuesOf,
} from './question.js';
import { askedOf, chosen, type Given, keysOf, listOf } from './rules.js';

interface Read {
  readonly answers: Record<string, string | readonly string[]>;
  readonly errors: FieldError[];
}

const pathOf = (key: string): string => `answers.${key}`;

const readChoice = (one: Question, key: string, given: Given, { answers, errors }: Read): void => {
  const values = [...new Set(chosen(given, key))];
  if (
    values.some((value) => !valuesOf(one).includes(value)) ||
    (one.kind !== 'multiple' && values.length > 1)
  )
    errors.push({ path: pathOf(key), code: 'not_allowed' });
  else if (values.length === 0) {
    if (one.required) errors.push({ path: pathOf(key), code: 'required' });
  } else answers[key] = one.kind === 'multiple' ? values : (values[0] as string);
};

const readWords = (
  one: Question,
  key: string,
  given: Given,
  { answers, errors }: Read,
  required: boolean | undefined,
): void => {
  const clean = one.kind === 'long' ? cleanText : cleanLine;
  const text = clean(listOf(given[key]).join('\n'));
  const max = longest(one);
  if (lengthOf(text) > max) errors.push({ path: pathOf(key), code: 'too_long', params: { max } });
  else if (saysSomething(text)) answers[key] = text;
  else if (required) errors.push({ path: pathOf(key), code: 'required' });
};

const readFigure = (one: FigureQuestion, given: Given, { answers, errors }: Read): void => {
  const path = pathOf(one.id);
  const said = listOf(given[one.id]).join('').trim();
  if (said === '') {
    if (one.required) errors.push({ path, code: 'required' });
    return;
  }
  const figure = figureIn(one, said);
  if (typeof figure === 'string') answers[one.id] = figure;
  else errors.push({ path, ...figure });
};

/** Words of one's own stand for "other", where they leave no doubt. */
const readWithOther = (one: Question, given: Given, read: Read): void => {
  const other = `${one.id}.other`;
  const says = listOf(given[other]).some(saysSomething);
  const values = chosen(given, one.id);
  const isOther = values.includes(OTHER_OPTION);
  const adds = says && !isOther && (one.kind === 'multiple' || values.length === 0);
  readChoice(one, one.id, adds ? { ...given, [one.id]: [...values, OTHER_OPTION] } : given, read);
  if (isOther || adds) {
    if (one.id in read.answers) readWords(one, other, given, read, one.kind === 'place');
  } else if (says) read.errors.push({ path: pathOf(other), code: 'words_without_choice' });
};

const readOne = (one: Question, given: Given, read: Read): void => {
  if (one.kind === 'short' || one.kind === 'long')
    readWords(one, one.id, given, read, one.required);
  else if (isFigure(one)) readFigure(one, given, read);
  else if (takesOther(one)) readWithOther(one, given, read);
  else for (const key of keysOf(one)) readChoice(one, key, given, read);
};

/**
 * Reads answers by the questions: cleaned, and everything that is wrong at once. Errors: `unknown_question`, `not_asked`
 * (of somebody with these answers), `required`, `not_allowed`, `too_long`, `bad_format`, `out_of_range`, `words_without_choice`.
 * `only`: the questions of one page, where others are still to come.
 */
export const readAnswers = (
  form: Pick<Questions, 'pages'>,
  given: Given,
  only?: (one: Question) => boolean,
): { readonly answers: Answers; readonly errors: readonly FieldError[] } => {
  const asked = askedOf(form, given);
  const known = new Map(allQuestions(form).flatMap((one) => keysOf(one).map((key) => [key, one])));
  const read: Read = { answers: {}, errors: [] };
  for (const one of asked) if (only?.(one) ?? true) readOne(one, given, read);
  for (const key of Object.keys(given)) {
    const one = known.get(key);
    if (!one) read.errors.push({ path: pathOf(key), code: 'unknown_question' });
    else if (!asked.includes(one) && chosen(given, key).length)
      read.errors.push({ path: pathOf(key), code: 'not_asked' });
  }
  return read;
};
