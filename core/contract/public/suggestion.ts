import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';
import { draftText, languageTag, typeError } from '../text.js';
import { danger, KINDS } from '../voice.js';

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

export const suggestMeasures = operation({
  method: 'POST',
  path: '/api/measures/suggest',
  door: 'public',
  who: 'anybody',
  limited: 'drafting',
  summary: 'Which measures a text is about; nothing of it is kept',
  body: suggestionInput,
  example: { text: '通訳がいる窓口を増やしてください。' },
  response: suggestions,
  errors: [],
});
