import * as z from 'zod/mini';
import { isoTime } from './text.js';
import { translatedFields, translatedText } from './translating/translation.js';

/** Why an opinion whose sender agreed is not shown, or no longer. Told to the sender and to everybody in the reader's language. */
export const MODERATION_REASONS = [
  'personal_data',
  'others',
  'abusive',
  'advertising',
  'rights',
  'safety',
  'other',
] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];
export const moderationReason = z.enum(MODERATION_REASONS, {
  error: (i) => (i.input === undefined || i.input === '' ? 'required' : 'not_allowed'),
});

/** `withhold`: it was not published; `retract`: it had been, and was taken back by the city. */
export const MODERATION_ACTS = ['withhold', 'retract'] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

/** What a second person decided on an appeal: the decision stands, or the opinion was published after all. */
export const APPEAL_OUTCOMES = ['upheld', 'granted'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** The sender's objection to a decision, with the city's reply to it. */
export const appeal = z.object({
  text: z.string(),
  lang: z.string(),
  /** At the desk: in Japanese. */
  translated: z.optional(translatedText),
  at: isoTime,
  outcome: z.nullable(z.enum(APPEAL_OUTCOMES)),
  /** In Japanese; null until it is decided, and where the opinion was published. */
  reply: z.nullable(z.string()),
  /** What stands beside the reply for its reader. */
  replyBeside: z.optional(z.object(translatedFields)),
});

/** A decision that an opinion is not public, as its sender and the section read it. */
export const moderation = z.object({
  act: z.enum(MODERATION_ACTS),
  reason: moderationReason,
  /** What the section says of it beside the reason, in Japanese. */
  note: z.nullable(z.string()),
  /** What stands beside the note for its reader. */
  noteBeside: z.optional(z.object(translatedFields)),
  at: isoTime,
  appeal: z.nullable(appeal),
});
export type Moderation = z.infer<typeof moderation>;
