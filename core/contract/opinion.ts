import * as z from 'zod/mini';
import { answerView, sectionRef } from './submission.js';
import { isoTime, uuid } from './text.js';

/** A published opinion with the city's answer. `text` is the public text made by staff; `demo` marks invented ones. */
export const opinion = z.object({
  id: uuid,
  text: z.string(),
  lang: z.string(),
  measure: z.optional(z.object({ code: z.string(), title: z.string() })),
  section: sectionRef,
  receivedOn: z.string(),
  publishedAt: isoTime,
  openDaysToAnswer: z.number(),
  answer: answerView,
  demo: z.boolean(),
});
export type Opinion = z.infer<typeof opinion>;

export const opinionPage = z.object({
  items: z.array(opinion),
  nextCursor: z.nullable(z.string()),
});
export type OpinionPage = z.infer<typeof opinionPage>;

/** Published opinions that are like what a resident is writing, the likest first, at most three. */
export const similarOpinions = z.object({ items: z.array(opinion) });
export type SimilarOpinions = z.infer<typeof similarOpinions>;
