import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { PERSONAL_KINDS } from '../personal-kind.js';
import { sectionRef } from '../section.js';
import { idParam, isoTime, uuid, writtenText } from '../text.js';

/** Words in which the guard finds what points at a person and which may stay, and why. */
export const sharedWaiver = z.object(
  { words: writtenText(LIMITS.note), reason: writtenText(LIMITS.reason) },
  { error: 'wrong_type' },
);
export type SharedWaiver = z.infer<typeof sharedWaiver>;

/** Why a desk takes an entry back. */
export const SHARED_RETRACTIONS = ['points_at_person', 'wrong', 'outdated'] as const;
export type SharedRetraction = (typeof SHARED_RETRACTIONS)[number];

export const SHARED_STATES = [
  'open',
  'draft',
  'returned',
  'waiting',
  'public',
  'retracted',
] as const;
const sharedState = z.enum(SHARED_STATES);
export type SharedState = z.infer<typeof sharedState>;

/** One line of a desk's list: a consultation from which others may learn, or an entry. */
export const deskSharedItem = z.object({
  /** Null where the consultation is erased, or with another desk by now. */
  voice: z.nullable(z.object({ id: uuid, receipt: z.string() })),
  entry: z.nullable(uuid),
  topic: z.string(),
  state: sharedState,
  /** The question, as far as there is one. */
  question: z.string(),
  month: z.nullable(z.string()),
  retracted: z.nullable(z.enum([...SHARED_RETRACTIONS, 'asked'])),
  /** It waits for this person. */
  mine: z.boolean(),
  mayRetract: z.boolean(),
});
export type DeskSharedItem = z.infer<typeof deskSharedItem>;

export const listDeskShared = operation({
  method: 'GET',
  path: '/api/staff/shared-questions',
  door: 'staff',
  who: 'staff',
  summary: 'Consultations of the own desk from which others may learn, and what was made of them',
  response: z.object({ items: z.array(deskSharedItem) }),
  errors: [],
});

export const SHARING_ACTS = ['write', 'decide'] as const;

export const deskSharing = z.object({
  voice: z.object({ id: uuid, receipt: z.string() }),
  topic: z.string(),
  /** Its sender agrees; each time that they said so or otherwise. */
  given: z.boolean(),
  said: z.array(z.object({ given: z.boolean(), at: isoTime })),
  /** This person cannot open it now. */
  closed: z.boolean(),
  /** So few asked about this in a year that a question may point at one of them. */
  few: z.boolean(),
  version: z.number(),
  draft: z.nullable(
    z.object({
      question: z.string(),
      answer: z.string(),
      waived: z.array(sharedWaiver),
      state: z.enum(['draft', 'waiting', 'returned']),
      comment: z.nullable(z.string()),
      writers: z.array(z.string()),
      /** What the guard finds in it that is not waived. */
      finds: z.array(z.object({ words: z.string(), kind: z.enum(PERSONAL_KINDS) })),
    }),
  ),
  entry: z.nullable(z.object({ id: uuid, question: z.string(), answer: z.string() })),
  section: z.nullable(sectionRef),
  may: z.array(z.enum(SHARING_ACTS)),
});
export type DeskSharing = z.infer<typeof deskSharing>;

export const readDeskSharing = operation({
  method: 'GET',
  path: '/api/staff/submissions/:id/shared-question',
  door: 'staff',
  who: 'staff',
  summary: 'What is written of a consultation for others to learn from, with what may be done',
  params: idParam,
  response: deskSharing,
  errors: [],
});
