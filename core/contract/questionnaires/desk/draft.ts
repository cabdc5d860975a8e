import * as z from 'zod/mini';
import type { FieldError } from '../../problem.js';
import { atMost } from '../../text.js';
import { allQuestions, questionFaults, questionnaireFile } from '../form.js';
import { question } from '../question.js';
import { type QuestionnaireTexts, textFaults, textsOf } from '../texts.js';
import { outcomeFaults } from './outcome.js';

/** The words of a form that is being built, in one language: as those that cities ship, but for what is still empty. */
export const draftTexts = textsOf(z.string().check(atMost(2_000)));
export type DraftTexts = z.infer<typeof draftTexts>;

const { $comment: _comment, ...shape } = questionnaireFile.shape;

/** A form that is being built: as those that cities ship, but for pages that are still empty. */
export const draftForm = z.strictObject({ ...shape, pages: z.array(z.array(question)) });
export type DraftForm = z.infer<typeof draftForm>;

/** The same as one file: what is exported is what is imported. */
export const formDraft = z.strictObject({
  form: draftForm,
  texts: z.record(z.string(), draftTexts),
});
export type FormDraft = z.infer<typeof formDraft>;

const filled = (names: Readonly<Record<string, string>> | undefined) =>
  names && Object.fromEntries(Object.entries(names).filter(([, text]) => text !== ''));

/** Without what is empty, and without words of what is not asked any more: as texts are served. */
export const servedTexts = (form: DraftForm, texts: DraftTexts): QuestionnaireTexts => {
  const { checked, title, lead, thanks, at, questions } = texts;
  const kept = allQuestions(form).flatMap((one) => {
    const { label = '', hint, low, high, options, rows } = questions[one.id] ?? {};
    const names = 'options' in one ? [...one.options, 'other', 'no_say'] : [];
    const only = (all: typeof options, of: readonly string[]) =>
      filled(all && Object.fromEntries(Object.entries(all).filter(([name]) => of.includes(name))));
    const said = {
      label,
      ...(hint ? { hint } : {}),
      ...(one.kind === 'scale' && low ? { low } : {}),
      ...(one.kind === 'scale' && high ? { high } : {}),
      ...('options' in one ? { options: only(options, names) ?? {} } : {}),
      ...(one.kind === 'matrix' ? { rows: only(rows, one.rows) ?? {} } : {}),
    };
    return [[one.id, said] as const];
  });
  return {
    ...{ checked, title, lead },
    // A voice has a receipt in its place.
    ...(thanks && !form.becomes ? { thanks } : {}),
    ...(at ? { at } : {}),
    questions: Object.fromEntries(kept),
  };
};

/** What a language still lacks, each as a path in its words. */
export const lackingWords = (form: DraftForm, texts: DraftTexts): string[] => [
  ...(['title', 'lead'] as const).filter((path) => !texts[path]),
  ...textFaults(form as never, servedTexts(form, texts)).flatMap((fault) =>
    fault.startsWith('lacks ') ? [fault.slice('lacks '.length)] : [],
  ),
];

/**
 * Everything for which a form cannot be opened, at once. Other languages than Japanese are not offered while they lack something.
 * `asked`: the form as it was opened before.
 */
export const draftFaults = (
  { form, texts }: FormDraft,
  asked?: Pick<DraftForm, 'becomes'> | null,
): FieldError[] => {
  const pages = form.pages.filter(({ length }) => length > 0);
  if (!pages.length) return [{ path: 'form.pages', code: 'required' }];
  const { ja, ...others } = texts;
  const lacks = ja ? lackingWords(form, ja) : ['title'];
  const last = pages.at(-1)?.every(({ if: when }) => when);
  const other = questionFaults({ pages, by: form.by }).filter((fault) => !/last page/.test(fault));
  return [
    ...lacks.map((path) => ({ path: `texts.ja.${path}`, code: 'required' })),
    ...(last ? [{ path: 'form.pages', code: 'last_page' }] : []),
    ...other.map(() => ({ path: 'form', code: 'not_allowed' })),
    ...outcomeFaults({ ...form, pages }, asked),
    ...(form.opens && form.closes && form.closes <= form.opens
      ? [{ path: 'form.closes', code: 'out_of_time' }]
      : []),
    ...Object.entries(others).flatMap(([tag, said]) =>
      uncheckedIn(form, said).map((id) => ({
        path: ['texts', tag, ...id].join('.'),
        code: 'unchecked_words',
      })),
    ),
  ];
};

/** Of a language that would be offered: what rights or safety hang on and nobody has checked, a question or the whole. */
const uncheckedIn = (form: DraftForm, said: DraftTexts): string[][] => {
  if (said.checked || lackingWords(form, said).length > 0) return [];
  if (form.careful) return [[]];
  const asked = allQuestions(form).map(({ id }) => id);
  return asked
    .filter((id) => form.carefulQuestions?.includes(id) && !said.questions[id]?.checked)
    .map((id) => [id]);
};
