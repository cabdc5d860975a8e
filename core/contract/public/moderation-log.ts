import * as z from 'zod/mini';
import {
  APPEAL_OUTCOMES,
  MODERATION_ACTS,
  MODERATION_REASONS,
  moderationReason,
} from '../moderation.js';
import { operation } from '../operation.js';
import { paging } from '../query.js';
import { sectionRef } from '../section.js';

/** One decision, without a word of what was written, and by its month: nobody is to be found by it. */
export const moderationEntry = z.object({
  /** Year and month of the decision in the city, `2026-11`. */
  month: z.string(),
  act: z.enum(MODERATION_ACTS),
  reason: moderationReason,
  section: sectionRef,
  /** null: its sender did not object. */
  appeal: z.nullable(z.enum(['open', ...APPEAL_OUTCOMES])),
});
export type ModerationEntry = z.infer<typeof moderationEntry>;

export const moderationLog = z.object({
  items: z.array(moderationEntry),
  nextCursor: z.nullable(z.string()),
  /** How many there are in all, by reason; reasons without one are left out. */
  counts: z.array(z.object({ reason: z.enum(MODERATION_REASONS), count: z.number() })),
});
export type ModerationLog = z.infer<typeof moderationLog>;

export const readModerationLog = operation({
  method: 'GET',
  path: '/api/moderation',
  door: 'public',
  who: 'anybody',
  summary: 'What was not published or taken back though its sender agreed, and why; newest first',
  query: z.object(paging),
  response: moderationLog,
  errors: [],
  cache: { until: 'change' },
});
