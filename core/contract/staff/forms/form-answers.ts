import * as z from 'zod/mini';

/** What was answered in a form that became a voice, question by question. */
export const formAnswers = z.object({
  code: z.string(),
  title: z.string(),
  rows: z.array(
    z.object({
      key: z.string(),
      question: z.string(),
      /** In the words of the form. */
      chosen: z.array(z.string()),
      /** In the sender’s own words, with what they are written in. */
      written: z.optional(z.object({ text: z.string(), lang: z.string() })),
    }),
  ),
});
export type FormAnswersView = z.infer<typeof formAnswers>;

export const formFields = {
  /** The form that a voice was made of: question and answer in Japanese; what was written stays as it was written. */
  form: z.nullable(formAnswers),
};
