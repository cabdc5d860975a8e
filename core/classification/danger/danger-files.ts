import * as z from 'zod/mini';

const lines = z.array(z.string());

/**
 * `core/classification/danger/data/words/<tag>.json`: how one language says the things by which danger is known and by which it is
 * ruled out, under the same names in every language; `lexicon/entry.ts` tells how a line reads.
 */
export const dangerWordsFile = z.object({
  $comment: z.optional(z.string()),
  /** Small words by which this language is known among those with the same letters. */
  common: z.optional(lines),
  concepts: z.record(z.string(), z.string()),
});
export type DangerWordsFile = z.infer<typeof dangerWordsFile>;

/**
 * `core/classification/danger/data/voices/<tag>.json`: what people in danger, or near to them in words, may write; invented, not
 * collected. By the dangers they speak of, separated by a blank where there are two; `none`: those who are in none.
 */
export const dangerVoicesFile = z.object({
  $comment: z.optional(z.string()),
  voices: z.record(z.string(), lines),
});
export type DangerVoicesFile = z.infer<typeof dangerVoicesFile>;

const perClass = z.array(z.number());

/** `core/classification/danger/data/weights.json`: written by `npm run evaluate:danger -- --fit`, never by hand. */
export const dangerWeightsFile = z.object({
  $comment: z.optional(z.string()),
  /** `none`, then the dangers: the order of the numbers of each feature. */
  classes: lines,
  bias: perClass,
  features: z.record(z.string(), perClass),
  /** How much each piece speaks for danger: a byte each, as `learnt-pieces.ts` writes them. */
  learnt: z.string(),
});
export type DangerWeights = z.infer<typeof dangerWeightsFile>;

/** All that is known of danger, whatever the city. */
export interface DangerFiles {
  readonly words: Readonly<Record<string, DangerWordsFile>>;
  readonly voices: Readonly<Record<string, DangerVoicesFile>>;
  readonly weights: DangerWeights;
}
