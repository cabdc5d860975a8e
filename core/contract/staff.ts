import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { contact, KINDS, STATUSES, sectionRef } from './submission.js';
import { danger } from './suggestion.js';
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

export const INBOX_VIEWS = [
  'urgent',
  'new',
  'mine',
  'overdue',
  'needs_triage',
  'answered',
  'all',
] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** What may be done with a voice now, by this person. The page shows these and decides nothing itself. */
export const STAFF_VERBS = [
  'route',
  'assign',
  'reassign',
  'answer',
  'publish',
  'close',
  'decline',
] as const;
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
  /** What dangers its words speak of; empty for nearly all. */
  urgent: z.array(danger),
  /** Open copies of it that this person may see, folded under it; exact up to 1,000, then 1,001. */
  copies: z.number(),
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

/** A guess of routing: a measure, or the code of a section beside the plan, and how likely it is right (0 to 1). */
const guess = {
  about: z.string(),
  score: z.number(),
  /** The words of the voice that spoke for it, as the lexicon writes them. */
  words: z.array(z.string()),
};

/** Why a voice is where it is, in a form that page and mail can put into words. */
export const routingReason = z.object({
  /** `copy`: nobody chose anything, and the voice that it repeats is with this section. */
  rule: z.enum(['owner', 'topic', 'copy', 'words', 'person', 'none']),
  /** `owner`: the plan node whose owner was taken, perhaps an ancestor of the chosen one. */
  node: z.optional(z.string()),
  chosen: z.optional(z.string()),
  topic: z.optional(z.string()),
  /** `words`: nobody chose anything, and this is what the text is about. */
  guess: z.optional(z.object(guess)),
  /** `none`: why no section was found; `unsure`: no guess was likely enough. */
  why: z.optional(z.enum(['nothing_chosen', 'no_owner', 'no_desk', 'unsure'])),
  /** `none`: the likeliest guesses, the best first, at most three. */
  guesses: z.optional(z.array(z.object(guess))),
  note: z.optional(z.string()),
});
export type RoutingReason = z.infer<typeof routingReason>;

/** A guess as the desk shows it: one press gives the voice to that section. `title` is the measure's, null beside the plan. */
export const proposal = z.object({ ...guess, title: z.nullable(z.string()), section: sectionRef });
export type Proposal = z.infer<typeof proposal>;

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
  /** For a voice that waits for a person: the likeliest sections, at most three. */
  proposals: z.array(proposal),
  urgent: z.array(danger),
  /** How many open copies of it this person may see, exact up to 1,000. */
  copies: z.number(),
  /** The earlier voice that this one repeats. */
  copyOf: z.nullable(z.object({ id: uuid, receipt: z.string() })),
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
export const routeInput = z.object(
  { version, about: z.string({ error: typeError }).check(z.minLength(1, { error: 'required' })) },
  { error: typeError },
);
export const reassignInput = z.object(
  {
    version,
    section: z.string({ error: typeError }).check(z.minLength(1, { error: 'required' })),
    reason,
  },
  { error: typeError },
);
export const answerInput = z.object(
  {
    version,
    text: writtenText(LIMITS.answer),
    /** Send the same answer to the open copies of this voice. */
    copies: z.optional(z.boolean({ error: 'wrong_type' })),
  },
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
    /** End the open copies of this voice for the same reason. */
    copies: z.optional(z.boolean({ error: 'wrong_type' })),
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

/** Voices that say much the same, the likest first; `copy`: the same words, perhaps with small changes. */
export const alikeVoices = z.object({
  items: z.array(
    z.object({
      id: uuid,
      receipt: z.string(),
      status: z.enum(STATUSES),
      excerpt: z.string(),
      lang: z.string(),
      section: z.nullable(sectionRef),
      receivedAt: isoTime,
      score: z.number(),
      copy: z.boolean(),
    }),
  ),
});
export type AlikeVoices = z.infer<typeof alikeVoices>;

/** What routing learned from a person's correction. `strength` fades with time: 1 when new, half after `LESSON_HALF_LIFE_DAYS`. */
export const lesson = z.object({
  id: uuid,
  /** Who taught it may have given the voice away: then it is not `visible` any more, and its excerpt is empty. */
  voice: z.object({
    id: uuid,
    receipt: z.string(),
    excerpt: z.string(),
    lang: z.string(),
    visible: z.boolean(),
  }),
  section: sectionRef,
  measure: z.nullable(z.object({ code: z.string(), title: z.string() })),
  by: z.string(),
  at: isoTime,
  strength: z.number(),
  undone: z.nullable(z.object({ by: z.string(), at: isoTime })),
  mayUndo: z.boolean(),
});
export type Lesson = z.infer<typeof lesson>;
export const lessonPage = z.object({
  items: z.array(lesson),
  nextCursor: z.nullable(z.string()),
});
export type LessonPage = z.infer<typeof lessonPage>;
