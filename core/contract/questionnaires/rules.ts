import { allQuestions, type Questions } from './form.js';
import { type Question, takesOther } from './question.js';

/** What came with a request: whatever somebody, or a program, put there. */
export type Given = Readonly<Record<string, string | number | readonly string[]>>;

export const listOf = (value: Given[string] | undefined): readonly string[] => {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [String(value)]).filter((one) => one !== '');
};
export const chosen = (answers: Given, key: string): readonly string[] => listOf(answers[key]);

/** Whether somebody who answered so far is asked this question. */
const holds = ({ if: when = {} }: Question, answers: Given, asked: ReadonlySet<string>): boolean =>
  Object.entries(when).every(
    ([on, values]) => asked.has(on) && chosen(answers, on).some((value) => values.includes(value)),
  );

/** The questions that somebody with these answers is asked, in order. What hangs on a question that is not asked is not asked. */
export const askedOf = (form: Pick<Questions, 'pages'>, answers: Given): Question[] => {
  const asked = new Set<string>();
  return allQuestions(form).filter((one) => {
    const isAsked = holds(one, answers, asked);
    if (isAsked) asked.add(one.id);
    return isAsked;
  });
};

/** The keys under which a question is answered; photos come under none, beside the answers. */
export const keysOf = (one: Question): string[] => {
  if (one.kind === 'photo') return [];
  if (one.kind === 'matrix') return one.rows.map((row) => `${one.id}.${row}`);
  return takesOther(one) ? [one.id, `${one.id}.other`] : [one.id];
};

/** Without what is not asked any more: somebody went back and answered otherwise. */
export const withoutUnasked = (form: Pick<Questions, 'pages'>, given: Given): Given => {
  const keys = new Set(askedOf(form, given).flatMap(keysOf));
  return Object.fromEntries(Object.entries(given).filter(([key]) => keys.has(key)));
};
