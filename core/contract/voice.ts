import * as z from 'zod/mini';
import { LIMITS } from './limits.js';
import { CODE_OF_MEASURE_OR_PART } from './measure-code.js';
import { safeContact, saidSafely } from './own-voice/safe-contact.js';
import { isoTime, optionalLine, uuid } from './text.js';
import { translatedFields } from './translating/translation.js';
import { cleanEmail, cleanPhone, isEmail, mayBePhone } from './writing/index.js';

export const KINDS = ['opinion', 'consultation'] as const;
export type SubmissionKind = (typeof KINDS)[number];

export const STATUSES = [
  'received',
  'needs_triage',
  'routed',
  'in_progress',
  'answered',
  'closed',
  'declined',
  'withdrawn',
  'reopened',
] as const;
export type SubmissionStatus = (typeof STATUSES)[number];

/** What can happen to a voice; from where each may start stands in `submission-status.ts`. */
export const MOVES = [
  'place',
  'triage',
  'route',
  'assign',
  'reassign',
  'release',
  'answer',
  'close',
  'decline',
  'withdraw',
  'reopen',
] as const;
export type Move = (typeof MOVES)[number];

/** What words of danger can speak of. They raise urgency and show emergency numbers; they never hold a voice back. */
export const DANGERS = ['violence', 'suicide', 'child', 'trafficking', 'fire-accident'] as const;
export const danger = z.enum(DANGERS);
export type Danger = (typeof DANGERS)[number];
/** As it stands beside a voice in lists: of a confided one only that there is a danger, which of them is sealed with its words. */
export const urgency = z.enum([...DANGERS, 'any']);
export type Urgency = z.infer<typeof urgency>;

/** A danger that a voice speaks of, with the words it was found by; none where its sound alone spoke. */
export const dangerFound = z.object({ kind: danger, words: z.array(z.string()) });
export type DangerFound = z.infer<typeof dangerFound>;

/** A measure or a sub-measure of the plan. */
export const measureCode = z
  .string({ error: 'wrong_type' })
  .check(z.regex(CODE_OF_MEASURE_OR_PART, { error: 'unknown_measure' }));

/** A measure as a voice names it. */
export const measureRef = z.object({ code: z.string(), title: z.string() });

/** That a text was corrected: when, and what the city says of it to its readers. */
export const correction = z.object({ at: isoTime, note: z.string() });

/** An answer of the city as the public and the sender read it: its newest version, given first `at`. */
export const answerView = z.object({
  text: z.string(),
  lang: z.string(),
  at: isoTime,
  corrected: z.optional(correction),
  ...translatedFields,
});

export const MESSAGE_SENDERS = ['resident', 'section'] as const;
export type MessageSender = (typeof MESSAGE_SENDERS)[number];
/** A `question` waits for an answer; `not_understood` asks for a plainer one. */
export const MESSAGE_KINDS = ['message', 'question', 'not_understood'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** One thing that was written in a conversation; `not_understood` may be without words. */
export const threadMessage = z.object({
  id: uuid,
  from: z.enum(MESSAGE_SENDERS),
  kind: z.enum(MESSAGE_KINDS),
  text: z.string(),
  lang: z.string(),
  at: isoTime,
  ...translatedFields,
});
export type ThreadMessage = z.infer<typeof threadMessage>;

/** What became of a matter, as its sender says. */
export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];

/** Why a voice is promised for another day than before: its section waited for its sender, or it was opened again. */
export const DUE_MOVED = ['waited', 'reopened'] as const;
export type DueMoved = (typeof DUE_MOVED)[number];

export const contact = z.object(
  {
    name: optionalLine(LIMITS.name),
    phone: z.pipe(
      optionalLine(LIMITS.phone, cleanPhone),
      z.optional(z.string().check(z.refine(mayBePhone, { error: 'no_phone_number' }))),
    ),
    email: z.pipe(
      optionalLine(LIMITS.email, cleanEmail),
      z.optional(z.string().check(z.refine(isEmail, { error: 'bad_format' }))),
    ),
    safe: saidSafely,
  },
  { error: 'wrong_type' },
);
export type Contact = z.infer<typeof contact>;

/** Another way to be reached: what is in it takes the place of what was said, what is left out stays. All of `safe` is said at once. */
export const contactChange = z.extend(contact, { safe: z.optional(safeContact) });
export type ContactChange = z.infer<typeof contactChange>;
