import * as z from 'zod/mini';
import { KINDS, sectionRef } from './submission.js';
import { isCleanText, languageTag, typeError } from './text.js';

/** What words of danger can speak of. They raise urgency and show emergency numbers; they never hold a voice back. */
export const DANGERS = ['violence', 'suicide', 'child', 'trafficking'] as const;
export const danger = z.enum(DANGERS);
export type Danger = (typeof DANGERS)[number];

/** Characters of which suggestions are made; what is longer is cut, not refused. */
const MOST = 200_000;

const draftText = z.string({ error: typeError }).check(
  z.maxLength(MOST, { error: 'too_long' }),
  z.refine((v) => v === '' || isCleanText(v), { error: 'bad_characters' }),
);

/** What a resident is writing. Empty or strange text is answered with low scores, never refused. */
export const suggestionInput = z.object(
  {
    text: draftText,
    lang: z.optional(z.nullable(languageTag)),
    kind: z.optional(z.enum(KINDS, { error: 'not_allowed' })),
  },
  { error: typeError },
);
export type SuggestionInput = z.infer<typeof suggestionInput>;

/** What a resident is writing, to be compared with what was published. */
export const similarInput = z.object({ text: draftText }, { error: typeError });

/** Likely measures, best first, with the words that spoke for each; `out`: how likely it is no measure's matter (0 to 1). */
export const suggestions = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      score: z.number(),
      reason: z.object({ words: z.array(z.string()) }),
    }),
  ),
  out: z.number(),
  /** Who gets it where it is no measure's matter (garbage, roads ...); null where that is not sure. */
  outSection: z.nullable(sectionRef),
  danger: z.array(danger),
});
export type Suggestions = z.infer<typeof suggestions>;
