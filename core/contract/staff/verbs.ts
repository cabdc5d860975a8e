import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { idParam, requiredText, typeError, writtenText } from '../text.js';
import { staffSubmission } from './voice.js';

/** Every verb carries the version that the person saw; a stale one is refused with `changed_meanwhile`. */
const version = z.optional(z.number({ error: 'wrong_type' }));
/** The open copies of the voice get the same. */
const copies = z.optional(z.boolean({ error: 'wrong_type' }));

export const DECLINE_REASONS = ['spam', 'not_city', 'abusive', 'already_answered'] as const;
const declineReason = z.enum(DECLINE_REASONS, {
  error: (i) => (i.input === undefined ? 'required' : 'not_allowed'),
});

/** What all verbs on one voice have in common; each answers with the voice as it is afterwards. */
const verb = {
  method: 'POST',
  door: 'staff',
  who: 'staff',
  params: idParam,
  response: staffSubmission,
  errors: ['forbidden', 'move_not_allowed', 'changed_meanwhile'],
} as const;
/** Null where the voice has left the sight of the person who gave it away. */
const perhapsGone = z.nullable(staffSubmission);

export const routeVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/route',
  summary: 'Give a waiting voice to a proposed measure or section',
  body: z.object({ version, about: requiredText }, { error: typeError }),
  example: { version: 2, about: '5-4-1' },
  response: perhapsGone,
});

export const assignVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/assign',
  summary: 'Take it: the voice is in progress',
  body: z.object({ version }, { error: typeError }),
  example: { version: 2 },
});

export const reassignVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/reassign',
  summary: 'Hand on to another section, with a reason',
  body: z.object(
    { version, section: requiredText, reason: writtenText(LIMITS.reason) },
    { error: typeError },
  ),
  example: { version: 2, section: 'shuno', reason: '税の分割納付のご相談です。' },
  response: perhapsGone,
});

export const answerVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/answer',
  summary: 'Answer in Japanese',
  body: z.object({ version, text: writtenText(LIMITS.answer), copies }, { error: typeError }),
  example: { version: 2, text: 'ご意見をありがとうございます。来月から毎週水曜日に開きます。' },
});

export const publishVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/publish',
  summary: 'Publish a consented opinion with its answer',
  body: z.object(
    { version, publicText: z.optional(writtenText(LIMITS.text)) },
    { error: typeError },
  ),
  example: { version: 3, publicText: '夜の日本語教室がほしいです。' },
  errors: [...verb.errors, 'no_consent', 'no_answer'],
});

export const closeVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/close',
  summary: 'Close an answered voice',
  body: z.object({ version }, { error: typeError }),
  example: { version: 3 },
});

export const declineVoice = operation({
  ...verb,
  path: '/api/staff/submissions/:id/decline',
  summary: 'End without an answer, with a reason code told to the sender',
  body: z.object({ version, reason: declineReason, copies }, { error: typeError }),
  example: { version: 2, reason: 'spam' },
});
