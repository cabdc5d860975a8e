import {
  LANGUAGE,
  MONTH,
  type Question,
  type Questionnaire,
} from '../../../../core/contract/index.js';
import { formatMonth, languageName } from '../../../i18n/format.js';
import type { Words } from '../../../i18n/words.js';
import { plainly, wordsOfStep, wordsOfValue } from '../words-of.js';

type Form = Pick<Questionnaire, 'texts'>;

const bandName = (bands: readonly number[], value: string): string => {
  const next = bands[bands.indexOf(Number(value)) + 1];
  return next === undefined ? `${value}+` : `${value}–${next - 1}`;
};

/** What a counted value is called. */
export const called = (form: Form, question: Question, value: string, words: Words): string => {
  if (value === 'answered') return words.plain('ask.answered');
  if (question.kind === 'scale' && /^-?\d+$/.test(value)) return wordsOfStep(form, question, value);
  if (question.kind === 'number' && question.bands) return bandName(question.bands, value);
  return wordsOfValue(form, question, value, plainly(words));
};

/** What a group is called, by whatever it is told apart. */
export const groupName = (form: Form, by: string, group: string, words: Words): string => {
  if (by === LANGUAGE) return languageName(group, words.locale);
  if (by === MONTH) return formatMonth(group, words.locale);
  return wordsOfValue(form, { id: by }, group, plainly(words));
};

/** By what groups are told apart. */
export const titleOfGroups = (form: Form, by: string, { plain, showPlain }: Words): string => {
  if (by === LANGUAGE) return plain('ask.result.byLanguage');
  if (by === MONTH) return plain('ask.result.byMonth');
  return showPlain(form.texts.questions[by]?.label ?? by);
};
