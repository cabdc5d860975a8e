import * as z from 'zod/mini';
import { LIMITS } from '../../limits.js';
import { atMost, typeError, writtenText } from '../../text.js';
import { cleanText } from '../../writing/index.js';
import { inputOf, verbs } from '../verb-input.js';
import { sendAt } from './send-at.js';

const copies = z.optional(z.boolean({ error: 'wrong_type' }));

/** An answer that is still being written: it may be empty. */
const unfinishedText = z.pipe(
  z.pipe(z.string({ error: typeError }), z.transform(cleanText)),
  z.string().check(atMost(LIMITS.answer)),
);

/** How an answer comes about: from a draft by the steps of the city's chain to its sending. */
export const ANSWERING_VERBS = verbs({
  draft: {
    summary:
      'Keep an answer under way; a text that somebody else has changed since `version` is refused, and kept for its writer',
    input: z.object(
      { text: unfinishedText, version: z.optional(z.number({ error: 'wrong_type' })), copies },
      { error: typeError },
    ),
    example: { version: 2, text: 'ご意見をありがとうございます。来月から' },
    who: ['handles'],
    move: 'assign',
    copies: 'never',
    leaves: false,
    undo: null,
  },
  submit: {
    summary: 'Submit the draft to the steps of its chain; without any it is sent',
    input: inputOf({ copies, sendAt }),
    example: { version: 3, sendAt: '2027-04-01T09:00' },
    who: ['handles'],
    move: 'assign',
    copies: 'never',
    leaves: false,
    undo: null,
  },
  answer: {
    summary: 'Answer in Japanese: draft and submit in one; sent where nobody else has to decide',
    input: inputOf({ text: writtenText(LIMITS.answer), copies, sendAt }),
    example: { version: 2, text: 'ご意見をありがとうございます。来月から毎週水曜日に開きます。' },
    who: ['handles'],
    move: 'assign',
    copies: 'never',
    leaves: false,
    undo: null,
  },
});
