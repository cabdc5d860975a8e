import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { contact, KINDS, STATUSES, sectionRef } from './submission.js';
import { isCleanText, isoTime, typeError, uuid, writtenText } from './text.js';

export const ROLES = [
  'clerk',
  'approver',
  'translator',
  'counsellor',
  'triage',
  'admin',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const signInInput = z.object(
  {
    login: z
      .string({ error: typeError })
      .check(
        z.minLength(1, { error: 'required' }),
        z.maxLength(LIMITS.login, { error: 'too_long' }),
        z.refine(isCleanText, { error: 'bad_characters' }),
      ),
    password: z
      .string({ error: typeError })
      .check(
        z.minLength(1, { error: 'required' }),
        z.maxLength(LIMITS.password, { error: 'too_long' }),
        z.refine(isCleanText, { error: 'bad_characters' }),
      ),
  },
  { error: typeError },
);

export const staffMe = z.object({
  id: uuid,
  login: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  sections: z.array(sectionRef),
});
export type StaffMe = z.infer<typeof staffMe>;

export const INBOX_VIEWS = ['new', 'mine', 'overdue', 'needs_triage', 'answered', 'all'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** What may be done with a voice now, by this person. The page shows these and decides nothing itself. */
export const STAFF_VERBS = ['assign', 'reassign', 'answer', 'publish', 'close', 'decline'] as const;
export type StaffVerb = (typeof STAFF_VERBS)[number];

export const inboxItem = z.object({
  id: uuid,
  receipt: z.string(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  excerpt: z.string(),
  lang: z.string(),
  measure: z.nullable(z.string()),
  topic: z.nullable(z.string()),
  section: z.nullable(sectionRef),
  assignee: z.nullable(z.string()),
  receivedAt: isoTime,
  dueAt: isoTime,
  openDaysLeft: z.number(),
  demo: z.boolean(),
});
export type InboxItem = z.infer<typeof inboxItem>;

/** `counts` are per view; `total` is exact up to 1,000 and then given as 1,001. */
export const inboxPage = z.object({
  items: z.array(inboxItem),
  nextCursor: z.nullable(z.string()),
  total: z.number(),
  counts: z.record(z.string(), z.number()),
});
export type InboxPage = z.infer<typeof inboxPage>;

/** Why a voice is where it is, in a form that page and mail can put into words. */
export const routingReason = z.object({
  rule: z.enum(['owner', 'topic', 'person', 'none']),
  /** `owner`: the plan node whose owner was taken, perhaps an ancestor of the chosen one. */
  node: z.optional(z.string()),
  chosen: z.optional(z.string()),
  topic: z.optional(z.string()),
  /** `none`: why no section was found. */
  why: z.optional(z.enum(['nothing_chosen', 'no_owner', 'no_desk'])),
  note: z.optional(z.string()),
});
export type RoutingReason = z.infer<typeof routingReason>;

export const historyLine = z.object({
  at: isoTime,
  actor: z.string(),
  actorKind: z.enum(['resident', 'staff', 'system']),
  verb: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  detail: z.record(z.string(), z.unknown()),
});

export const staffSubmission = z.object({
  id: uuid,
  receipt: z.string(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  version: z.number(),
  text: z.string(),
  declaredLang: z.string(),
  detectedLang: z.nullable(z.string()),
  detectedConfidence: z.nullable(z.number()),
  uiLang: z.string(),
  measure: z.nullable(z.object({ code: z.string(), title: z.string() })),
  topic: z.nullable(z.string()),
  privacy: z.enum(['public', 'private', 'vault']),
  section: z.nullable(sectionRef),
  assignee: z.nullable(z.object({ id: uuid, name: z.string() })),
  contact: z.nullable(contact),
  consentToPublish: z.boolean(),
  reason: z.nullable(routingReason),
  receivedAt: isoTime,
  dueAt: isoTime,
  openDaysLeft: z.number(),
  answers: z.array(
    z.object({ id: uuid, text: z.string(), lang: z.string(), author: z.string(), at: isoTime }),
  ),
  publication: z.nullable(z.object({ id: uuid, publicText: z.string(), at: isoTime })),
  history: z.array(historyLine),
  demo: z.boolean(),
  may: z.array(z.enum(STAFF_VERBS)),
});
export type StaffSubmission = z.infer<typeof staffSubmission>;

/** Every verb carries the version that the person saw; a stale one is refused with `changed_meanwhile`. */
const version = z.optional(z.number({ error: 'wrong_type' }));
const reason = writtenText(LIMITS.reason);
export const assignInput = z.optional(z.nullable(z.object({ version })));
export const reassignInput = z.object(
  {
    version,
    section: z.string({ error: typeError }).check(z.minLength(1, { error: 'required' })),
    reason,
  },
  { error: typeError },
);
export const answerInput = z.object(
  { version, text: writtenText(LIMITS.answer) },
  { error: typeError },
);
export const publishInput = z.optional(
  z.nullable(z.object({ version, publicText: z.optional(writtenText(LIMITS.text)) })),
);
export const closeInput = z.optional(z.nullable(z.object({ version })));
export const DECLINE_REASONS = ['spam', 'not_city', 'abusive', 'already_answered'] as const;
export const declineInput = z.object(
  {
    version,
    reason: z.enum(DECLINE_REASONS, {
      error: (i) => (i.input === undefined ? 'required' : 'not_allowed'),
    }),
  },
  { error: typeError },
);

export const sectionList = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      nameOriginal: z.string(),
      department: z.nullable(z.string()),
      confirmed: z.boolean(),
    }),
  ),
});
