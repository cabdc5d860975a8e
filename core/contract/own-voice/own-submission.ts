import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { moderation } from '../moderation.js';
import { operation } from '../operation.js';
import { photoRef } from '../photos/photo-ref.js';
import { messagesQuery } from '../query.js';
import { sectionRef } from '../section.js';
import { isoTime, languageTag, typeError, uuid, writtenText } from '../text.js';
import {
  answerView,
  DUE_MOVED,
  KINDS,
  measureRef,
  SOLVED,
  STATUSES,
  threadMessage,
} from '../voice.js';
import { OWN_ACTS } from './own-acts.js';
import { safeContact } from './safe-contact.js';

/** However it was typed; what no voice has is `receipt_unknown`, like a wrong secret. */
export const receiptParams = z.object({ receipt: z.string() });

/** What the holder of a receipt sees. `may` lists what may be done now. */
export const ownSubmission = z.object({
  receipt: z.string(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  text: z.string(),
  lang: z.string(),
  measure: z.optional(measureRef),
  topic: z.optional(z.string()),
  section: z.optional(sectionRef),
  receivedAt: isoTime,
  dueAt: isoTime,
  openDaysLeft: z.number(),
  /** The promise was for an earlier day, and why it no longer is. */
  dueMoved: z.optional(z.object({ from: isoTime, why: z.enum(DUE_MOVED) })),
  consentToPublish: z.boolean(),
  /** Of a consultation: whether others may learn from it, and under which id everybody reads what was made of it. */
  sharing: z.optional(z.object({ given: z.boolean(), entry: z.nullable(uuid) })),
  publishedAs: z.optional(uuid),
  /** Why it is not public though its sender agreed. */
  moderation: z.optional(moderation),
  declinedReason: z.optional(z.string()),
  answers: z.array(answerView),
  /** Photos that were sent with it and with its messages. */
  photos: z.array(photoRef),
  /** The conversation in the order of time, beside the first text and the answers: its newest part, or the one that was asked for. */
  messages: z.array(threadMessage),
  /** How many messages came before these. */
  earlierMessages: z.number(),
  /** When that was written which all these came before, where an older part was asked for. */
  messagesBefore: z.optional(isoTime),
  /** When that was written which the sender has seen last of the section. */
  seenUntil: z.optional(isoTime),
  /** Since when the section waits for an answer: so long the due date is paused. */
  waitingSince: z.optional(isoTime),
  solved: z.optional(z.enum(SOLVED)),
  /** It is for counsellors only. */
  confided: z.optional(z.boolean()),
  /** Of a confided voice: how its sender asked to be reached. */
  safe: z.optional(safeContact),
  may: z.array(z.enum(OWN_ACTS)),
});
export type OwnSubmission = z.infer<typeof ownSubmission>;

export const readOwnVoice = operation({
  method: 'GET',
  path: '/api/submissions/:receipt',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Status, answers and what may be done',
  params: receiptParams,
  query: messagesQuery,
  response: ownSubmission,
  errors: [],
});

/** A repeat is no error: the voice is taken back either way. */
export const withdrawVoice = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/withdraw',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Take the voice back, until it is answered',
  params: receiptParams,
  errors: ['move_not_allowed'],
});

/** A repeat is no error: nothing of it is published either way. */
export const changeConsent = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/consent',
  door: 'own-voice',
  who: 'receipt',
  summary: 'Take consent to publication back (what is published leaves at once), or give it again',
  params: receiptParams,
  body: z.object({ consentToPublish: z.boolean({ error: typeError }) }, { error: typeError }),
  example: { consentToPublish: false },
  errors: ['move_not_allowed'],
});

/** Once for a decision; the section answers, and nobody who took the decision. */
export const appealDecision = operation({
  method: 'POST',
  path: '/api/submissions/:receipt/appeal',
  door: 'own-voice',
  who: 'receipt',
  limited: 'sends',
  summary: 'Object to the decision that one’s opinion is not public',
  params: receiptParams,
  body: z.object(
    { text: writtenText(LIMITS.appeal), lang: z.optional(languageTag) },
    { error: typeError },
  ),
  example: { text: 'Tên trong bài là tên của chính tôi. Xin hãy đăng.', lang: 'vi' },
  errors: ['move_not_allowed'],
});
