import * as z from 'zod/mini';
import { allQuestions, type QuestionnaireFile } from './form.js';
import { NO_SAY, OTHER_OPTION, takesOther } from './question.js';

/** The words of a form in one language, of which each is one of `words`. */
export const textsOf = (words: z.ZodMiniType<string, string>) => {
  const byName = z.record(z.string(), words);
  return z.strictObject({
    /** A person who knows the language has read it. */
    checked: z.boolean(),
    title: words,
    lead: words,
    /** After it was sent; a form that becomes a voice has a receipt in its place. */
    thanks: z.optional(words),
    at: z.optional(byName),
    questions: z.record(
      z.string(),
      z.strictObject({
        label: words,
        hint: z.optional(words),
        options: z.optional(byName),
        rows: z.optional(byName),
        low: z.optional(words),
        high: z.optional(words),
        /** A person has read the words of this question, where not all of the language. */
        checked: z.optional(z.boolean()),
      }),
    ),
  });
};

/** `cities/<city>/questionnaires/<code>/<tag>.json`: its words in one language. */
export const questionnaireTexts = textsOf(
  z.string().check(z.minLength(1, { error: 'must not be empty' })),
);
export type QuestionnaireTexts = z.infer<typeof questionnaireTexts>;

/** What the texts of a form lack, or say of what is not asked; each as a path. */
export const textFaults = (form: QuestionnaireFile, texts: QuestionnaireTexts): string[] => {
  const wanted = new Set<string>((form.at ?? []).map((at) => `at.${at}`));
  for (const one of allQuestions(form)) {
    wanted.add(one.id);
    if ('options' in one)
      for (const option of one.options) wanted.add(`${one.id}.options.${option}`);
    // A voice says it in its own words, in which there is no page beside it.
    if (form.becomes && takesOther(one)) wanted.add(`${one.id}.options.${OTHER_OPTION}`);
    if (form.becomes && 'noSay' in one && one.noSay) wanted.add(`${one.id}.options.${NO_SAY}`);
    if (one.kind === 'matrix') for (const row of one.rows) wanted.add(`${one.id}.rows.${row}`);
    if (one.kind === 'scale') wanted.add(`${one.id}.low`).add(`${one.id}.high`);
  }
  if (!form.becomes) wanted.add('thanks');
  const said = new Set<string>(Object.keys(texts.at ?? {}).map((at) => `at.${at}`));
  if (texts.thanks) said.add('thanks');
  for (const [id, { label, hint, low, high, checked: _, ...lists }] of Object.entries(
    texts.questions,
  )) {
    if (label) said.add(id);
    if (low) said.add(`${id}.low`);
    if (high) said.add(`${id}.high`);
    for (const [list, all] of Object.entries(lists))
      for (const name of Object.keys(all ?? {})) said.add(`${id}.${list}.${name}`);
  }
  return [
    ...[...wanted].filter((path) => !said.has(path)).map((path) => `lacks ${path}`),
    ...[...said]
      .filter((path) => !wanted.has(path))
      .map((path) => `says ${path}, which nobody asks`),
  ];
};
