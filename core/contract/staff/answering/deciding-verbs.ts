import * as z from 'zod/mini';
import { LIMITS } from '../../limits.js';
import { atMost, optionalText, requiredText, typeError, writtenText } from '../../text.js';
import { inputOf, verbs } from '../verb-input.js';
import { sendAt } from './send-at.js';

/** UTF-16 offset in the text that is decided on. */
const place = z.optional(
  z.int({ error: 'wrong_type' }).check(z.minimum(0, { error: 'not_allowed' })),
);

/** A decision that was made on paper: its date, who made it, the number of the document. */
export const paperDecision = z.object(
  {
    date: z
      .string({ error: typeError })
      .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'bad_format' })),
    by: z.pipe(requiredText, z.string().check(atMost(LIMITS.name))),
    number: z.pipe(requiredText, z.string().check(atMost(LIMITS.name))),
  },
  { error: 'wrong_type' },
);
export type PaperDecision = z.infer<typeof paperDecision>;

/** What is decided about an answer, and taken back, until it is sent; and what is seen afterwards. */
export const DECIDING_VERBS = verbs({
  approve: {
    summary:
      'Agree to the answer as it is; the last to agree starts the time until it is sent, at the earliest at `sendAt`',
    input: inputOf({
      comment: optionalText(LIMITS.reason),
      paper: z.optional(paperDecision),
      sendAt,
    }),
    example: { version: 4 },
    who: ['belongs'],
    move: null,
    copies: 'never',
    // 合議: a section that has agreed does not see the voice any more.
    leaves: true,
    undo: null,
    errors: ['own_text'],
  },
  return: {
    summary: 'Give the answer back to its writer with a comment, perhaps at a place in it',
    input: inputOf({ comment: writtenText(LIMITS.reason), start: place, end: place }),
    example: { version: 4, comment: '開く時間も書いてください。', start: 0, end: 12 },
    who: ['belongs'],
    move: null,
    copies: 'never',
    // 合議: a section that has agreed does not see the voice any more.
    leaves: true,
    undo: null,
    errors: ['own_text'],
  },
  pull_back: {
    summary: 'Take one’s own answer back while nobody has decided',
    path: 'pull-back',
    input: inputOf({}),
    example: { version: 4 },
    who: ['handles'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
  recall: {
    summary: 'Take the last decision back before the answer is sent',
    input: inputOf({}),
    example: { version: 5 },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
  see: {
    summary: 'Note that one has seen what a deputy decided, or what was sent without a decision',
    path: 'seen',
    input: inputOf({}),
    example: { version: 6 },
    who: ['belongs'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
});
