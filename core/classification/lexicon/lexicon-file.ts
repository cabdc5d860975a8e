import * as z from 'zod/mini';

const lines = z.array(z.string());
const byCode = z.record(z.string(), lines);

/** `cities/<city>/lexicon/<tag>.json`: what residents say in one language; `entry.ts` tells how a line reads. */
export const lexiconFile = z.object({
  $comment: z.optional(z.string()),
  measures: byCode,
  /** Sections beside the plan: what is theirs is `out`. */
  outside: byCode,
  /** Names of what has no row in the section directory. */
  outsideNames: z.optional(z.record(z.string(), z.string())),
  /** Consultation topics (`matters.json` tells the measure of each), where their words are not simply the measure's. */
  topics: z.optional(byCode),
  /** One line per thing that people speak of, under the same name in every language: by them voices meet across scripts. */
  concepts: z.optional(z.record(z.string(), z.string())),
  /** Small words by which this language is known among those with the same letters. */
  common: z.optional(lines),
});
export type LexiconFile = z.infer<typeof lexiconFile>;

/** `cities/<city>/examples/<tag>.json`: what a voice about each matter may sound like; invented, not collected. */
export const exampleFile = z.object({
  $comment: z.optional(z.string()),
  measures: byCode,
  outside: byCode,
});
export type ExampleFile = z.infer<typeof exampleFile>;
