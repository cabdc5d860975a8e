import * as z from 'zod/mini';
import { isoTime } from '../text.js';
import { danger, dangerFound } from '../voice.js';
import { STAFF_VERBS } from './verb-rows.js';

/** What the history of a voice tells of. */
export const HISTORY_VERBS = [
  'submit',
  ...STAFF_VERBS,
  'contact',
  'print',
  'disclose',
  'withdraw',
  'give_consent',
  'withdraw_consent',
  'say_sharing',
  'appeal',
  'undelivered',
  'confirm_address',
  'renew_secret',
  'write',
  'not_understood',
  'edit',
  'change_contact',
  'delete_contact',
  'solved',
  'unlearn',
  'remind',
  'translate',
  'storage_end',
  'dispose',
] as const;
export type HistoryVerb = (typeof HISTORY_VERBS)[number];

export const historyLine = z.object({
  at: isoTime,
  actor: z.string(),
  actorKind: z.enum(['resident', 'staff', 'system']),
  /** One of `HISTORY_VERBS`; a line of an older version may hold another. */
  verb: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  detail: z.record(z.string(), z.unknown()),
});

/** What is said of a confided voice alone. */
export const confidedFields = {
  /** Something of it stands empty, because this person has no key for it. */
  closed: z.optional(z.boolean()),
  /** Who opened it, on each day, the newest first: for everybody of its desk to see. */
  readers: z.optional(z.array(z.object({ name: z.string(), first: isoTime, last: isoTime }))),
  /** Its sender agrees that others may learn from it, as far as this person can open that. */
  shares: z.optional(z.boolean()),
};

/** What is said of a danger that a voice speaks of. */
export const dangerFields = {
  urgent: z.array(danger),
  /** By which words each of these was found. */
  urgentWords: z.array(dangerFound),
  /** How many people were told, and whether one of them has taken it up. */
  alarm: z.nullable(z.object({ raisedAt: isoTime, told: z.number(), heard: z.boolean() })),
};
