import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { writtenText } from '../text.js';
import { DECIDING_VERBS } from './answering/deciding-verbs.js';
import { ANSWERING_VERBS } from './answering/verbs.js';
import { ASKING_VERBS } from './asking/verbs.js';
import { KEEPING_VERBS } from './keeping-verbs.js';
import { PLACING_VERBS } from './placing-verbs.js';
import { PUBLISHING_VERBS } from './publishing-verbs.js';
import { waivers } from './redaction.js';
import { besideOf, inputOf, verbs } from './verb-input.js';

const copies = z.optional(z.boolean({ error: 'wrong_type' }));

export const DECLINE_REASONS = ['spam', 'not_city', 'abusive', 'already_answered'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
const declineReason = z.enum(DECLINE_REASONS, {
  error: (i) => (i.input === undefined || i.input === '' ? 'required' : 'not_allowed'),
});

/** In the order in which the desk shows them. */
export const VERBS = verbs({
  ...PLACING_VERBS,
  ...ANSWERING_VERBS,
  ...DECIDING_VERBS,
  message: {
    summary:
      'Write to the resident, in Japanese; as a question it pauses the due date until they answer',
    input: inputOf({
      text: writtenText(LIMITS.answer),
      question: z.optional(z.boolean({ error: 'wrong_type' })),
    }),
    example: { version: 2, text: 'どの公園のことか、教えていただけますか。', question: true },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
  note: {
    summary:
      'Write something about the voice that only staff read who may open it; its version stays',
    input: besideOf({ text: writtenText(LIMITS.note) }),
    example: { text: '道路維持課と話しました。現地を見てから答えます。' },
    who: ['belongs', 'sorts'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
  ...ASKING_VERBS,
  ...KEEPING_VERBS,
  ...PUBLISHING_VERBS,
  correct: {
    summary:
      'Submit a correction of the last answer, with a note, to the steps of its chain; without any it is sent',
    input: inputOf({
      text: writtenText(LIMITS.answer),
      note: writtenText(LIMITS.reason),
      waived: z.optional(waivers),
    }),
    example: { version: 4, text: '来月から毎週木曜日に開きます。', note: '曜日を直しました。' },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: 'correct',
    errors: ['no_answer', 'personal_data_left'],
  },
  close: {
    summary: 'Close an answered voice',
    input: inputOf({}),
    example: { version: 3 },
    who: ['handles'],
    move: 'close',
    copies: 'never',
    leaves: false,
    undo: 'undo',
  },
  reopen: {
    summary: 'Open an answered or closed voice again, with a reason',
    input: inputOf({ reason: writtenText(LIMITS.reason) }),
    example: { version: 4, reason: '回答の日付に誤りがありました。' },
    who: ['handles'],
    move: 'reopen',
    copies: 'never',
    leaves: false,
    undo: null,
  },
  decline: {
    summary: 'End without an answer, with a reason code told to the sender',
    input: inputOf({ reason: declineReason, copies }),
    example: { version: 2, reason: 'spam' },
    who: ['handles', 'sorts'],
    move: 'decline',
    copies: 'asked',
    leaves: true,
    undo: 'undo',
  },
  undo: {
    summary:
      'Take back what was done last: an end for a day, a hand-on until the new section takes the voice',
    input: inputOf({}),
    example: { version: 6 },
    who: ['did'],
    move: null,
    copies: 'always',
    leaves: true,
    undo: null,
  },
});
export type StaffVerb = keyof typeof VERBS;
export const STAFF_VERBS = Object.keys(VERBS) as [StaffVerb, ...StaffVerb[]];
/** What a verb is given beside the voice's id. */
export type VerbInput<V extends StaffVerb> = z.output<(typeof VERBS)[V]['input']>;
