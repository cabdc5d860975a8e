import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { safeContact } from '../own-voice/safe-contact.js';
import { staffPhoto } from '../photos/photo.js';
import { messagesQuery } from '../query.js';
import { sectionRef } from '../section.js';
import { idParam, isoTime, uuid } from '../text.js';
import { translatedText } from '../translating/translation.js';
import { translationRef } from '../translating/work.js';
import { deskForm } from '../typed/desk-form.js';
import { KINDS, measureRef, SOLVED, STATUSES } from '../voice.js';
import { messagesAround, staffAnswer, staffMessage, staffNote } from './answering/answer.js';
import { leftToSee, staffDraft } from './answering/draft.js';
import { staffInquiry } from './asking/inquiry.js';
import { formFields } from './forms/form-answers.js';
import { confidedFields, dangerFields, historyLine } from './history.js';
import { staffModeration, staffPublication } from './redaction.js';
import { proposal, routingReason } from './routing-reason.js';
import { undelivered } from './undelivered.js';
import { STAFF_VERBS } from './verb-rows.js';

export const staffSubmission = z.object({
  id: uuid,
  receipt: z.string(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  version: z.number(),
  text: z.string(),
  ...formFields,
  /** In Japanese, where it is written in another language. */
  translated: z.optional(translatedText),
  /** Its Japanese, wanted or there. */
  translation: z.optional(translationRef),
  declaredLang: z.string(),
  detectedLang: z.nullable(z.string()),
  detectedConfidence: z.nullable(z.number()),
  uiLang: z.string(),
  measure: z.nullable(measureRef),
  topic: z.nullable(z.string()),
  privacy: z.enum(['public', 'private', 'vault']),
  section: z.nullable(sectionRef),
  assignee: z.nullable(z.object({ id: uuid, name: z.string() })),
  /** Contact data were given, and this person may have them shown (`showContact`). */
  mayShowContact: z.boolean(),
  consentToPublish: z.boolean(),
  /** 保存期間: for how many years it is kept after the fiscal year in which it ends; null: the city disposes of nothing. */
  keptYears: z.nullable(z.number()),
  reason: z.nullable(routingReason),
  /** For a voice that waits for a person: the likeliest sections, at most three. */
  proposals: z.array(proposal),
  ...dangerFields,
  ...confidedFields,
  /** How many open copies of it this person may see, exact up to 1,000. */
  copies: z.number(),
  /** The earlier voice that this one repeats. */
  copyOf: z.nullable(z.object({ id: uuid, receipt: z.string() })),
  receivedAt: isoTime,
  dueAt: isoTime,
  openDaysLeft: z.number(),
  /** Each in its newest version, with those that it replaced: the newest of them first. */
  answers: z.array(staffAnswer),
  /** An answer under way: neither sent nor dropped. */
  draft: z.nullable(staffDraft),
  /** 決裁欄 of the answer that was sent last: who took which step, and whether 公開 is still open. */
  sheet: z.nullable(staffDraft.shape.chain),
  /** The place in its chain of the step that this person may take now: also a later one, by 専決. */
  turn: z.nullable(z.number()),
  /** What this person has to look at afterwards, until they note that they have seen it. */
  toSee: z.array(leftToSee),
  /** For whom may answer or correct: the step that a submitted answer goes to; null: it is sent at once. */
  answerGoesTo: z.nullable(z.object({ name: z.string(), who: z.string() })),
  /** The conversation in the order of time, beside the first text and the answers: its newest part. `author` wrote for the section. */
  messages: z.array(staffMessage),
  ...messagesAround,
  /** Photos that were sent with it and with its messages. */
  photos: z.array(staffPhoto),
  /** What its sender wrote first, before it was written anew: the newest of it first. */
  earlierTexts: z.array(z.object({ text: z.string(), lang: z.string(), until: isoTime })),
  /** What staff wrote to each other about it, the oldest first; its sender reads none of it. */
  notes: z.array(staffNote),
  /** Of a confided voice: how its sender may be reached without harm, as far as they said so. */
  safe: z.optional(safeContact),
  /** What other sections were asked about it, the oldest first: all of it for who has the voice, else what one's own section is asked. */
  inquiries: z.array(staffInquiry),
  /** Since when the section waits for its sender: so long it is not due. */
  waitingSince: z.nullable(isoTime),
  /** Since when its sender has written something that the section has done nothing about. */
  newsSince: z.nullable(isoTime),
  /** What became of the matter, as its sender says. */
  solved: z.nullable(z.enum(SOLVED)),
  publication: z.nullable(staffPublication),
  /** The decision that it is not public, which stands. */
  moderation: z.nullable(staffModeration),
  /** What this person may take back with `undo`, and until when; null: until somebody of the new section takes the voice. */
  undoable: z.nullable(z.object({ verb: z.string(), until: z.nullable(isoTime) })),
  /** Mails about it that did not arrive. */
  undelivered: z.array(undelivered),
  history: z.array(historyLine),
  /** What this person has typed into its forms and not sent. */
  forms: z.array(deskForm),
  demo: z.boolean(),
  /** What may be done with it now, by this person. The page shows these and decides nothing itself. */
  may: z.array(z.enum(STAFF_VERBS)),
});
export type StaffSubmission = z.infer<typeof staffSubmission>;

export const readVoice = operation({
  method: 'GET',
  path: '/api/staff/submissions/:id',
  door: 'staff',
  who: 'staff',
  summary: 'One voice with reason, history and what may be done',
  params: idParam,
  query: messagesQuery,
  response: staffSubmission,
  errors: [],
});
