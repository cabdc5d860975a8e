import * as z from 'zod/mini';
import { APPEAL_OUTCOMES, MODERATION_ACTS, MODERATION_REASONS } from '../moderation.js';
import { operation } from '../operation.js';
import { paging } from '../query.js';
import { sectionRef } from '../section.js';
import { DECLINE_REASONS } from '../staff/verb-rows.js';

/** In every line, without a word of what was written, and by its month: nobody is to be found by it. */
const line = {
  /** Year and month of the decision in the city, `2026-11`. */
  month: z.string(),
  /** null: it was declined before it came to one. */
  section: z.nullable(sectionRef),
  /** null: its sender did not object; to what was declined nobody does, they write anew. */
  appeal: z.nullable(z.enum(['open', ...APPEAL_OUTCOMES])),
};

/** One decision; `decline`: an opinion that was not answered. */
export const moderationEntry = z.discriminatedUnion('act', [
  z.object({ ...line, act: z.enum(MODERATION_ACTS), reason: z.enum(MODERATION_REASONS) }),
  z.object({ ...line, act: z.literal('decline'), reason: z.enum(DECLINE_REASONS) }),
]);
export type ModerationEntry = z.infer<typeof moderationEntry>;

export const moderationLog = z.object({
  items: z.array(moderationEntry),
  nextCursor: z.nullable(z.string()),
  /** How many there are in all, by reason; reasons without one are left out. */
  counts: z.array(z.object({ reason: z.enum(MODERATION_REASONS), count: z.number() })),
  /** How many opinions were declined, the same way. */
  declined: z.array(z.object({ reason: z.enum(DECLINE_REASONS), count: z.number() })),
});
export type ModerationLog = z.infer<typeof moderationLog>;

export const readModerationLog = operation({
  method: 'GET',
  path: '/api/moderation',
  door: 'public',
  who: 'anybody',
  summary:
    'Opinions that were not published or taken back though their senders agreed, or not answered, and why; newest first',
  query: z.object(paging),
  response: moderationLog,
  errors: [],
  cache: { until: 'change' },
});
