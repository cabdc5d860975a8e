import * as z from 'zod/mini';

/** What the plan says in one place; `original` is its Japanese, there where `text` is a translation of it. */
export const planPassage = z.object({
  text: z.string(),
  original: z.optional(z.string()),
  lang: z.string(),
  checked: z.boolean(),
});
export type PlanPassage = z.infer<typeof planPassage>;
