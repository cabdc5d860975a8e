import * as z from 'zod/mini';
import { sectionRef } from '../section.js';
import { isoTime } from '../text.js';

/** What a question and its answer for everybody are translated as: of no voice that anybody could name. */
export const SHARED_KINDS = ['shared_question', 'shared_answer'] as const;

/** What is written about a decision that an opinion is not public: the section's note, the sender's objection, the reply to that. */
export const DECISION_KINDS = ['decision_note', 'appeal', 'appeal_reply'] as const;

/** What is translated: a resident's text, a message of either side, one version of an answer, a published text, what is written about its not being public, what others asked. */
export const TRANSLATION_KINDS = [
  'voice',
  'message',
  'answer',
  'publication',
  ...DECISION_KINDS,
  ...SHARED_KINDS,
] as const;
export type TranslationKind = (typeof TRANSLATION_KINDS)[number];
export type SharedKind = (typeof SHARED_KINDS)[number];
/** A text that is of a voice. */
export type VoiceTextKind = Exclude<TranslationKind, SharedKind>;

/** `wanted`: nobody has begun; `draft`: begun, or complete and unchecked; `stale`: its source was replaced. */
export const TRANSLATION_STATES = ['wanted', 'draft', 'checked', 'stale'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Where its words come from: a person, the city's sentences, what was translated before, a machine. */
export const TRANSLATION_ORIGINS = ['person', 'sentences', 'memory', 'engine'] as const;
export type TranslationOrigin = (typeof TRANSLATION_ORIGINS)[number];

/** A text in another language than its own. Where `checked` is false no person has looked at it, and whoever shows it says so. */
export const translatedText = z.object({
  text: z.string(),
  lang: z.string(),
  checked: z.boolean(),
  origin: z.enum(TRANSLATION_ORIGINS),
  engine: z.optional(z.string()),
  checkedAt: z.optional(isoTime),
  checkedBy: z.optional(sectionRef),
});
export type TranslatedText = z.infer<typeof translatedText>;

/** What stands beside a text for its reader. */
export const translatedFields = {
  /** In the language of the page. */
  translated: z.optional(translatedText),
  /** In plain Japanese. */
  plain: z.optional(translatedText),
  /** One in the sender's language is under way and not shown yet. */
  awaited: z.optional(z.literal(true)),
};
