import * as z from 'zod/mini';
import { KINDS } from './submission.js';
import { isCleanText, languageTag, typeError } from './text.js';

/** Characters of which suggestions are made; what is longer is cut, not refused. */
const MOST = 200_000;

/** What a resident is writing. Empty or strange text is answered with low scores, never refused. */
export const suggestionInput = z.object(
  {
    text: z.string({ error: typeError }).check(
      z.maxLength(MOST, { error: 'too_long' }),
      z.refine((v) => v === '' || isCleanText(v), { error: 'bad_characters' }),
    ),
    lang: z.optional(z.nullable(languageTag)),
    kind: z.optional(z.enum(KINDS, { error: 'not_allowed' })),
  },
  { error: typeError },
);
export type SuggestionInput = z.infer<typeof suggestionInput>;

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
  danger: z.array(z.enum(['violence', 'suicide', 'child', 'trafficking'])),
});
export type Suggestions = z.infer<typeof suggestions>;
