import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { moderation } from '../moderation.js';
import { PERSONAL_KINDS } from '../personal-kind.js';
import { isoTime, typeError, uuid, writtenText } from '../text.js';
import { DECISION_KINDS } from '../translating/translation.js';
import { translationRef } from '../translating/work.js';
import { correction } from '../voice.js';

/** UTF-16 offsets in a text without its outer space; the end is not included. */
const place = z.int({ error: typeError }).check(z.minimum(0, { error: 'not_allowed' }));
/** More would be a text of marks. */
const MOST = 1_000;

/** Words of the original that nobody is to read, and what they are; a mark stands in their place. */
export const redaction = z.object({
  start: place,
  end: place,
  kind: z.enum(PERSONAL_KINDS, { error: 'not_allowed' }),
});
export type Redaction = z.infer<typeof redaction>;

/** Words of a text that is to be published that look like personal data and may stay, and why. */
export const waiver = z.object({
  start: place,
  end: place,
  reason: writtenText(LIMITS.reason),
  /** Whose words: the public text's, the answer's, or those of the note to a correction. */
  in: z.optional(z.enum(['publicText', 'answer', 'note'], { error: 'not_allowed' })),
});
export type Waiver = z.infer<typeof waiver>;

const tooMany = { error: 'too_long' } as const;
export const redactions = z
  .array(redaction, { error: 'wrong_type' })
  .check(z.maxLength(MOST, tooMany));
export const waivers = z.array(waiver, { error: 'wrong_type' }).check(z.maxLength(MOST, tooMany));

/** What of a voice everybody reads now, with what stood there before. */
export const staffPublication = z.object({
  id: uuid,
  publicText: z.string(),
  at: isoTime,
  corrected: z.nullable(correction),
  /** What stood there before, until when. */
  earlier: z.array(z.object({ publicText: z.string(), until: isoTime })),
});

/** A decision that an opinion is not public, as staff read it. */
export const staffModeration = z.object({
  ...moderation.shape,
  by: z.string(),
  /** Of its note, of the objection and of the reply. */
  translations: z.array(z.object({ ...translationRef.shape, kind: z.enum(DECISION_KINDS) })),
});
